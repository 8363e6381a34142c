-- Neither a password, nor a setting, nor a name of anybody else.
-- without: alter role xt_pcs_91 createrole
-- and back: alter role xt_pcs_91 nocreaterole
\ir helpers/enter.sql
select plan(2);
select is(strange(array['alter role xt_msb_92 password ''x''', 'alter role xt_msb_92 set search_path = x', 'alter role xt_msb_92 rename to xt_msb_99', 'alter role xt_msb_92 nologin', 'drop role xt_msb_92', 'alter role all set work_mem = ''1GB''',
  'alter role weibao_owner login', 'alter role postgres password ''x''', 'alter group weibao_office add user xt_pcs_91', 'comment on role xt_msb_92 is ''x''', 'alter database attacked set search_path = x', 'alter role xt_msb_92 in database postgres set search_path = x'], '^(42501|3D000)'), null, 'of nobody else');
select is(strange(array['alter role xt_pcs_91 superuser', 'alter role xt_pcs_91 createrole', 'alter role xt_pcs_91 bypassrls', 'alter role xt_pcs_91 replication', 'alter role xt_pcs_91 connection limit 1000', 'alter role xt_pcs_91 valid until ''infinity''', 'alter role xt_pcs_91 noinherit'], '^42501'), null, 'and of itself nothing but the password and its own settings');
