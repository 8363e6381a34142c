-- keep_reasons: keeps, in the vault beside an event, why it is best for the child, what the child wishes, or why it was not
-- asked. A child of 8 or more is heard; one of unknown age counts as such.
--
--   required  true: without them the act is refused
--   refuses   best_for_child_is_missing (WB350), child_was_not_heard (WB351), text_too_long (WB401),
--             text_has_invisible_marks (WB402)
--   source    未成年人保护法 4, 107(2); 民法典 19, 35; the age is the parameter minor.opinion_age of the plan's edition
create function core.keep_reasons(
  c core.case_file, moment core.moment, required boolean, best_for_child text, child_wish text, not_asked text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  best constant text := core.clean_text(best_for_child, 4000);
  wish constant text := core.clean_text(child_wish, 4000);
  unheard constant text := core.clean_text(not_asked, 4000);
begin
  if required and best is null then
    perform core.refuse('best_for_child_is_missing');
  elsif required and wish is null and unheard is null and not core.is_below_opinion_age(c) then
    perform core.refuse('child_was_not_heard');
  end if;
  with kept as (
    insert into core.reason_for_child (matter_id, event_no, part, body, salt, digest)
    select c.case_id, moment.event_no, told.part, told.body, salted.salt, sha256(salted.salt || convert_to(told.body, 'UTF8'))
    from (values ('best_for_child', best), ('child_wish', wish), ('not_asked', unheard)) told (part, body)
    cross join lateral (select uuid_send(gen_random_uuid()) as salt where told.body is not null) salted
    returning part, digest)
  insert into audit.event (at, kind, payload)
  select moment.at, 'reasons_kept', jsonb_build_object('matter', c.case_id, 'event', moment.event_no,
    'digests', jsonb_object_agg(k.part, encode(k.digest, 'hex')))
  from kept k having count(*) > 0;
end $$;

comment on function core.keep_reasons(core.case_file, core.moment, boolean, text, text, text) is
  'Keeps why it is best for the child and its own wish; WB350, WB351, WB401, WB402. 记录理由与本人意愿。';
revoke execute on function core.keep_reasons(core.case_file, core.moment, boolean, text, text, text) from public;
