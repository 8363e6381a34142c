-- Cases that are about to end, told in one line each. Included after street.sql.

create function story.moving(number text, by text default 'xt_msb_91') returns text
language sql as $$
  select split_part(story.as_login(by, 'select event_id from api.move_away(%L, ''某省某县'')', number), '/', 1)
$$;

create function story.dies(number text, by text default 'xt_msb_91') returns text
language sql as $$
  select split_part(story.as_login(by, 'select event_id from api.record_death(%L, ''意外'')', number), '/', 1)
$$;

-- What a look at the child's row would show, changed as no verb can.
create function story.born(number text, birth_date date) returns text
language sql as $$
  update core.minor m set birth_date = born.birth_date
  where m.minor_id = (select c.minor_id from core.case_file c where c.case_number = number) returning number
$$;

create function story.nameless(number text) returns text
language sql as $$
  update core.minor m set full_name = null, id_number = null
  where m.minor_id = (select c.minor_id from core.case_file c where c.case_number = number) returning number
$$;
