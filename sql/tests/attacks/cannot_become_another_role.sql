-- A login becomes no role but its own group, for which the registry does not care.
-- without: grant weibao_owner to xt_pcs_91
-- and back: revoke weibao_owner from xt_pcs_91
\ir helpers/enter.sql
select plan(2);
select is(strange(array(select format('set role %I', r.rolname) from pg_roles r where r.rolname <> 'xt_pcs_91' and r.rolname <> 'weibao_agency'), '^42501'), null, 'of no other role may it become one');
set role weibao_owner;
select ok(current_user <> 'weibao_owner', 'not of the owner''s either');
