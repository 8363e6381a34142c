-- name_lead: gives a new lead its number and its row. A number that is taken is drawn again.
create function core.name_lead(
  matter_id bigint, minor_id bigint, channel text, danger boolean, situations text[], event_no int) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  number text;
begin
  loop
    select 'L' || core.new_number(m.last_at, s.time_zone) into number
    from core.matter m join core.subdistrict s on s.subdistrict_id = m.subdistrict_id where m.matter_id = name_lead.matter_id;
    insert into core.lead (lead_id, lead_number, minor_id, channel, danger, situations, status, status_event_no)
    values (name_lead.matter_id, number, name_lead.minor_id, name_lead.channel, name_lead.danger, name_lead.situations,
            'recorded', name_lead.event_no)
    on conflict (lead_number) do nothing;
    exit when found;
  end loop;
  return number;
end $$;

comment on function core.name_lead(bigint, bigint, text, boolean, text[], int) is 'Numbers a new lead. 线索编号。';
