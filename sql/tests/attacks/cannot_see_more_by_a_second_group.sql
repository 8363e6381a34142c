-- A role was made a member of the office's group by mistake. The registry knows it as an agency, and so it sees no more than one.
-- without: alter policy the_office_sees_its_subdistrict on core.matter using (subdistrict_id = (select core.acting_subdistrict()) and not hidden_from_unit_ids @> array[(select core.acting_unit())])
-- without: grant select (matter_id) on core.matter to weibao_office
\ir helpers/enter.sql
\connect - xt_jgzx_92
select plan(6);
select ok(pg_has_role('weibao_office', 'member') and pg_has_role('weibao_agency', 'member'), 'it is a member of both');
select is(told('select count(matter_id) from core.matter'), '42501', 'and sees no matter');
select is((select count(*)::text from cases), '0', 'no case');
select is((select count(*)::text from logins), '0', 'no login');
select is(told(format('select api.ask_to_open(%L)', known('hidden'))), 'WB101 no_such_case', 'opens no dossier');
select is(told('select api.lock_login(''xt_pcs_91'')'), 'WB202 not_for_your_group', 'and does nothing of the office');
