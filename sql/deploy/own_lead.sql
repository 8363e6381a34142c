-- Deploy weibao:own_lead to pg
--
-- A case may have come of several leads, and each reporter is told, each notice given, by itself: what is owed because of one lead
-- says of which. And a birth date is that of the identity number, where both are known.
begin;
set local role weibao_owner;

alter table core.obligation add column for_lead_id bigint references core.lead;
comment on column core.obligation.for_lead_id is 'The lead because of which it is owed on a case: whose reporter is to be told, of which the office is to be notified. 所涉线索。';
create trigger what_it_is_owed_for_is_never_changed before update of for_lead_id on core.obligation
  for each statement execute function core.refuse_change();

create function core.birth_date_of(id_number text) returns date
language sql immutable strict set search_path = pg_catalog, pg_temp as $$
  select make_date(substr(id_number, 7, 4)::int, substr(id_number, 11, 2)::int, substr(id_number, 13, 2)::int)
$$;
comment on function core.birth_date_of(text) is 'The date of birth in a well-formed identity number (GB 11643); 22008 where there is no such day. 身份号码中的出生日期。';
alter table core.minor add constraint a_birth_date_is_that_of_the_identity_number
  check (id_number is null or birth_date is null or birth_date = core.birth_date_of(id_number));

commit;
