-- kept_from_me: the few matters of which the caller's unit might show something that is not for the caller: it is recused, was not
-- named, or belongs to a unit complained about. Its own unit's acts, debts and orders in them are not shown either.
--
-- Both conditions are those of the index matters_kept_from_somebody, so that a large registry is not read.
create view core.kept_from_me as
select m.matter_id
from (select a.numbers from core.acting_login a offset 0) me -- asked once
join core.matter m on (m.login_ids is not null or m.hidden_from_unit_ids <> '{}') and core.is_kept(me.numbers, m.hidden_from_unit_ids, m.login_ids);

comment on view core.kept_from_me is 'Matters that are kept from the caller. 对当前账号不予知悉的事项。';
