-- joined_case: the case to which a lead was joined, for whoever may see that case.
create view core.joined_case as
select l.lead_id, c.case_number
from core.lead l
join core.visible_matter v on v.matter_id = l.joined_case_id
join core.case_file c on c.case_id = l.joined_case_id;

comment on view core.joined_case is 'The case to which a lead was joined. 线索并入的案件。';
