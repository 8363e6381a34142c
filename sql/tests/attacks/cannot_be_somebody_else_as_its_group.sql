-- SET ROLE to the own group changes current_user; the caller is session_user all the same.
-- without: select tap.without_in_view('core.acting_login', 'SESSION_USER', 'CURRENT_USER')
\ir helpers/enter.sql
select plan(6);
select count(*) as seen from cases \gset
set role weibao_agency;
select is(current_user::text, 'weibao_agency', 'it may become its group');
select is(told('select login from whoami()'), 'done xt_pcs_91', 'and is who it was');
select is((select count(*)::text from cases), :'seen', 'and sees what it saw');
select is(told('grant weibao_agency to xt_msb_92'), '42501', 'and hands its group to nobody');
select is(strange(array['drop owned by weibao_agency', 'reassign owned by weibao_agency to xt_pcs_91', 'drop owned by weibao_owner'], '^42501'), null, 'and takes nothing from it');
\connect - xt_fx91_91
drop owned by weibao_analyst;
select is((select group_code::text from whoami()), 'weibao_analyst', 'nor does the analyst');
