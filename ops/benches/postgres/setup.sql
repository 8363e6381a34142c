create unlogged table visit (
  id bigint primary key, kind int not null, name text not null, note text, share double precision not null,
  seen boolean not null, at timestamptz not null, day date not null);
insert into visit
select n, n % 100, 'visit number ' || n, case when n % 3 = 0 then null else '走访记录 ' || n end, n / 7.0, n % 2 = 0,
       timestamptz '2026-01-01 00:00+08' + n * interval '1 second', date '2026-01-01' + n % 365
from generate_series(0, 999999) as n;
create unlogged table visit_in (id bigint, name text, share double precision, at timestamptz);
vacuum (analyze) visit;
