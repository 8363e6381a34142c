-- Whoever has the password that the office gave, and so the office itself, can do nothing with it but change it.
-- without: alter table core.login alter column acts_during drop expression
-- without: update core.login set acts_during = tstzrange(lower(valid), expires_at) where password_is_first
\ir helpers/enter.sql
\connect - xt_jgzx_96
select plan(5);
select is(told('select api.whoami()'), 'WB231 password_must_be_changed', 'it is told what to do');
select is(told('select api.ask_to_search(''测试儿童'')'), 'WB231 password_must_be_changed', 'and does nothing else');
select is((select count(*)::text from cases) || (select count(*)::text from leads), '00', 'and sees nothing');
select is(told('alter role xt_jgzx_96 password ''beside the verb'''), 'done', 'the server lets it set a password beside the verb');
select is(told('select api.whoami()'), 'WB231 password_must_be_changed', 'which changes nothing');
