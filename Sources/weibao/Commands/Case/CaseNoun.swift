import ArgumentParser

/// `case ...` · 案件
struct CaseNoun: Noun {
  static var configuration: CommandConfiguration {
    names(
      "case", "案件", is: Bilingual(zh: "案件：立案、派单、签收、退回、结案", en: "Cases: open, dispatch, accept, return, close"),
      verbs: [
        CaseList.self, CaseShow.self, CaseTimeline.self, CaseOpen.self, CaseDispatch.self, CaseAccept.self,
        CaseReturn.self, CaseWithdraw.self, CaseAssign.self, CaseSuggest.self, CaseSupportNoun.self,
        CaseOfficerNoun.self, CaseAssess.self, CaseLower.self, CasePlan.self, CaseClose.self, CaseConfirm.self,
        CaseRefuse.self, CasePause.self, CaseExtend.self, CaseGrant.self, CaseResume.self, CaseRequests.self,
        CaseEscalate.self, CaseDecide.self, CaseUnseen.self, CaseReopen.self, CaseReopeningNoun.self,
        CaseMoveAway.self, CaseReceipt.self, CaseStay.self, CaseAdopted.self, CaseUnidentified.self,
        CaseLeavingPlan.self, CaseAdult.self, CaseDeath.self, CaseReview.self,
        CaseRestrict.self, CaseLift.self, CaseRecuse.self,
      ])
  }
}
