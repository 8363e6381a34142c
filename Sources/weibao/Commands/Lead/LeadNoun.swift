import ArgumentParser

/// `lead ...` · 线索
struct LeadNoun: Noun {
  static var configuration: CommandConfiguration {
    names(
      "lead", "线索",
      is: Bilingual(zh: "线索：登记、筛查、派单、签收、退回、查看", en: "Leads: record, screen, dispatch, accept, return, show"),
      verbs: [
        LeadList.self, LeadShow.self, LeadTimeline.self, LeadAdd.self, LeadCall.self, LeadScreen.self,
        LeadDispatch.self,
        LeadAccept.self, LeadReturn.self, LeadWithdraw.self, LeadAssign.self, LeadNotify.self, LeadFeedback.self,
        LeadJoin.self, LeadUrgent.self,
      ])
  }
}
