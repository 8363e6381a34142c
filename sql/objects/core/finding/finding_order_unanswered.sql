-- finding_order_unanswered: an order was answered late, or not at all
create function core.finding_order_unanswered(k core.knowledge) returns setof core.found
language sql stable as $$
  select * from core.late_parts(k, array['order.answer'])
$$;

comment on function core.finding_order_unanswered(core.knowledge) is 'Finding: an order was answered late, or not at all. 疑似：督办未按期答复。';
revoke execute on function core.finding_order_unanswered(core.knowledge) from public;
