-- drafts: what the caller has begun to fill in. Nobody else sees it.
create view api.drafts with (security_barrier) as
select d.draft_no, d.words, d.saved_at
from core.draft d
where d.login_id = core.acting_login_id() and (select core.acting_login_id()) is not null; -- asked first of all, as in api.orders

comment on view api.drafts is '本人的草稿。 Your drafts; nobody else sees them.';
grant select on api.drafts to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency;
