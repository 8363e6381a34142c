-- Revert weibao:responsibility from pg
begin;

drop trigger life_is_covered_by_holders on core.matter;
drop trigger access_follows_the_territory on core.matter;
drop table core.access, core.obligation, core.offer, core.responsibility;
drop function core.check_one_holder(), core.refuse_moving_a_past_holder(), core.refuse_changing_a_deadline(), core.refuse_rewriting_an_offer(),
  core.follow_holder(), core.follow_offer(), core.follow_territory(), core.keep_unit_ids();

commit;
