-- stories: cases of the demo street that tell a story; a login sees the stories whose case it may see.
create view api.stories with (security_barrier) as
select s.code, c.case_number,
  case when core.lang() = 'en' then s.title_en else s.title_zh end as title,
  case when core.lang() = 'en' then s.text_en else s.text_zh end as text
from core.visible_matter v
join core.story s on s.case_id = v.matter_id
join core.case_file c on c.case_id = s.case_id
where v.in_full
order by s.sort_order;

comment on view api.stories is '演练故事；正式库为空。 Stories of the demo street; empty in a real database.';
grant select on api.stories to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
