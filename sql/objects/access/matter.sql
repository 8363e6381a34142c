-- Who sees which matter: one policy a group, since a policy with OR loses the index. unit_ids is not granted. login_ids keeps
-- a matter from logins, whatever their group (core.admits).
--
-- No client has a right on this table, nor on any: of a table that it may read, EXPLAIN ANALYZE counts the rows that a filter of its own removed, before any policy is
-- asked, and so answers every question about the number, the category and the risk of hidden cases. The views of api ask first who is asking. These policies hold
-- where somebody is given a right by mistake; the views and verbs ask core.is_shown_to and core.may_see.
--
-- A policy holds for every member of the group that it names. Each therefore asks as well which group the registry knows the
-- caller by: a role that was made a member of a second group by mistake sees no more than before.

create policy the_office_sees_its_subdistrict on core.matter for select to weibao_office
  using ((select core.acting_group()) = 'weibao_office' and subdistrict_id = (select core.acting_subdistrict()) and not hidden_from_unit_ids @> array[(select core.acting_unit())]
    and (login_ids is null or core.admits(login_ids, (select core.acting_login_id()))));
comment on policy the_office_sees_its_subdistrict on core.matter is '办公室可见全街道。 The office sees its subdistrict.';

create policy the_leading_group_sees_its_subdistrict on core.matter for select to weibao_leader
  using ((select core.acting_group()) = 'weibao_leader' and subdistrict_id = (select core.acting_subdistrict()) and not hidden_from_unit_ids @> array[(select core.acting_unit())]
    and (login_ids is null or core.admits(login_ids, (select core.acting_login_id()))));
comment on policy the_leading_group_sees_its_subdistrict on core.matter is '领导小组可见全街道。 The leading group sees its subdistrict.';

create policy the_auditor_sees_its_subdistrict on core.matter for select to weibao_auditor
  using ((select core.acting_group()) = 'weibao_auditor' and subdistrict_id = (select core.acting_subdistrict()) and not hidden_from_unit_ids @> array[(select core.acting_unit())]
    and (login_ids is null or core.admits(login_ids, (select core.acting_login_id()))));
comment on policy the_auditor_sees_its_subdistrict on core.matter is '监督人员可见全街道（不含身份）。 The auditor sees its subdistrict, without identity.';

create policy a_community_sees_its_territory_and_what_it_holds_or_is_offered on core.matter for select to weibao_community
  using ((select core.acting_group()) = 'weibao_community' and unit_ids @> array[(select core.acting_unit())]
    and (login_ids is null or core.admits(login_ids, (select core.acting_login_id()))));
comment on policy a_community_sees_its_territory_and_what_it_holds_or_is_offered on core.matter is '社区可见属地及主责、协办、待签收事项。 A community sees its territory and what it holds, helps with or is offered.';

create policy a_grid_sees_its_territory_and_what_it_holds_or_is_offered on core.matter for select to weibao_grid
  using ((select core.acting_group()) = 'weibao_grid' and unit_ids @> array[(select core.acting_unit())]
    and (login_ids is null or core.admits(login_ids, (select core.acting_login_id()))));
comment on policy a_grid_sees_its_territory_and_what_it_holds_or_is_offered on core.matter is '网格可见属地及主责、协办、待签收事项。 A grid sees its territory and what it holds, helps with or is offered.';

create policy an_agency_sees_what_it_holds_or_is_offered on core.matter for select to weibao_agency
  using ((select core.acting_group()) = 'weibao_agency' and unit_ids @> array[(select core.acting_unit())]
    and (login_ids is null or core.admits(login_ids, (select core.acting_login_id()))));
comment on policy an_agency_sees_what_it_holds_or_is_offered on core.matter is '部门可见主责、协办、待签收事项。 An agency sees what it holds, helps with or is offered.';
