-- lock_person: whoever recuses a person and whoever gives it another login go one after the other: else the new login would be missed. Each then
-- looks again, with a view of its own (core.check_view).
create function core.lock_person(subdistrict_id int, person_no int) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform core.check_view();
  perform from core.login l where l.subdistrict_id = lock_person.subdistrict_id and l.person_no = lock_person.person_no order by l.login_id for no key update;
end $$;

comment on function core.lock_person(int, int) is 'One after the other on a person''s logins; WB340. 锁定一人的全部账号。';
revoke execute on function core.lock_person(int, int) from public;
