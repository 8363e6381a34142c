-- The matrix of access with the groups of one right on one line: what is pinned in matrix.csv.
create temporary view compact_matrix as
select m.kind, m.object, m.privilege, string_agg(replace(m.group_code, 'weibao_', ''), ' ' order by m.group_code) as groups, coalesce(m.rows, '') as rows
from api.access_matrix m
group by m.kind, m.object, m.privilege, coalesce(m.rows, '');
