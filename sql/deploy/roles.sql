-- Deploy weibao:roles to pg
--
-- Roles belong to the whole cluster: a second database of the same cluster finds them already there.
begin;

do $$
declare
  role_name text;
begin
  foreach role_name in array array[
    'weibao_owner', 'weibao_accounts', 'weibao_sealer',
    'weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency', 'weibao_auditor', 'weibao_analyst']
  loop
    if not exists (select from pg_catalog.pg_roles where rolname = role_name) then
      execute pg_catalog.format('create role %I nologin noinherit nobypassrls', role_name);
    end if;
  end loop;
  if not exists (select from pg_catalog.pg_roles where rolname = 'weibao_migrator') then
    create role weibao_migrator login noinherit nobypassrls;
  end if;
  grant weibao_owner to weibao_migrator;
end $$;

comment on role weibao_owner is 'Owns every object of the registry; nobody logs in as it. 拥有登记系统的全部对象，不能登录。';
comment on role weibao_migrator is 'Deploys the registry; the only member of the owner. 部署专用，唯一可成为所有者的角色。';
comment on role weibao_accounts is 'Owns the account verbs only. 仅拥有账号管理功能。';
comment on role weibao_sealer is 'Seals the event log. 封存事件日志。';
comment on role weibao_office is 'The coordinating office. 统筹办公室。';
comment on role weibao_leader is 'The leading group. 领导小组。';
comment on role weibao_community is 'Communities. 社区。';
comment on role weibao_grid is 'Grids. 网格。';
comment on role weibao_agency is 'Units with duties that answer by login. 各责任单位。';
comment on role weibao_auditor is 'Auditors: everything but identity. 监督人员，不见身份信息。';
comment on role weibao_analyst is 'Analysts: de-identified reports only. 统计分析人员，只见去标识报表。';

commit;
