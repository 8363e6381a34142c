-- 430 minors in difficulty, none of whom exists: identity numbers of the region 999999, which there is not, names from
-- a list of invented ones, telephones and addresses that nobody has. Ages run from 0 to 17 today, as fits the matter.

create temporary table staged_name (name_no int generated always as identity, given_name text not null) on commit drop;
\copy staged_name (given_name) from 'given_names.csv' with (format csv, header match)

-- The eighteenth character by GB 11643, ISO 7064 MOD 11-2.
create function pg_temp.with_check_digit(body text) returns text language sql immutable as $$
  select body || substr('10X98765432', 1 + (sum(substr(body, i, 1)::int * ((2 ^ (18 - i))::int % 11)) % 11)::int, 1)
  from generate_series(1, 17) i
$$;

create temporary table child on commit drop as
select n as child_no, family || given.given_name as full_name,
  -- born before its tale begins, and not 18 yet, unless the story says when
  birth_date, pg_temp.with_check_digit('999999' || to_char(birth_date, 'YYYYMMDD') || to_char(n, 'FM000')) as id_number,
  family || substr('甲乙丙丁戊己庚辛壬癸', 1 + pg_temp.draw(n, 'guardian', 10), 1) || '某' as guardian_name,
  pg_temp.pick(n, 'relation', '父亲', '母亲', '祖父', '祖母', '外祖父', '外祖母', '其他亲属') as guardian_relation,
  format('000-%s-%s', to_char(n, 'FM0000'), to_char(pg_temp.draw(n, 'phone', 10000), 'FM0000')) as guardian_phone,
  format('示例路%s号示例小区%s幢%s-%s', 1 + n % 99, pg_temp.between(n, 'house', 1, 20), pg_temp.between(n, 'floor', 1, 18),
         pg_temp.between(n, 'door', 1, 4)) as address
from (select t.child_no as n, t.days_ago, t.age_from, t.age_to, t.born_days_ago from tale t where t.child_no = t.tale_no) told
cross join stage s
cross join lateral (values (
  (array['示', '例'])[1 + n % 2],
  s.today - coalesce(born_days_ago, pg_temp.between(n, 'birth', greatest(days_ago + 30, 366 * age_from), greatest(days_ago + 60, 365 * age_to + 330)))
  )) drawn (family, birth_date)
join staged_name given on given.name_no = 1 + pg_temp.draw(n, 'name', (select count(*)::int from staged_name));
