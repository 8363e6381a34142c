-- record_guardian: whom a lead names as guardian, as far as anything is known.
--
--   refuses  unknown_code (WB107) for the relation (GB/T 4761), telephone_is_wrong (WB415),
--            text_is_missing (WB403): a relation of nobody
create function core.record_guardian(minor_id bigint, full_name text, relation text, phone text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  guardian_name constant text := core.clean_line(full_name, 60);
  telephone constant text := core.clean_line(phone, 20);
  kinship constant text := case when nullif(btrim(relation), '') is not null then core.find_code('family_relation', relation) end;
begin
  if telephone !~ '^[0-9+ -]{3,20}$' then
    perform core.refuse('telephone_is_wrong');
  end if;
  if kinship is not null and guardian_name is null and telephone is null then
    perform core.refuse('text_is_missing', core.label('field', 'guardian_name'));
  end if;
  if guardian_name is not null or telephone is not null then
    insert into core.guardian (minor_id, full_name, relation, phone, valid)
    values (record_guardian.minor_id, guardian_name,
            kinship, telephone, tstzrange(core.now(), null));
  end if;
end $$;

comment on function core.record_guardian(bigint, text, text, text) is 'A guardian named by a lead; WB107, WB403, WB415. 记录监护人。';
