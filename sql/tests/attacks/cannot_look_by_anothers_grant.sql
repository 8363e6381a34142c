-- A grant is one login's.
-- without: select tap.without('core.use_look', ' and g.login_id = caller.login_id')
\ir helpers/enter.sql
select plan(2);
\set look `$client -U xt_pcs_92 -c "select api.ask_to_open('$($above -c "select tap.known('own')")')"`
select ok(:'look' ~ '^\d+$', 'a colleague has one');
select is(told(format('select api.open_dossier(%L, %s)', known('own'), :'look')), 'WB501 look_needs_a_grant', 'which is good for the colleague only');
