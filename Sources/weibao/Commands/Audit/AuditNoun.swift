import ArgumentParser

/// `audit ...` · 审计
struct AuditNoun: Noun {
  static var configuration: CommandConfiguration {
    names(
      "audit", "审计",
      is: Bilingual(
        zh: "审计：案件、立项、列表、查看、演算、比对、导出、核验、文书、单位、街道、趋势、口径、阈值、缘由、办结",
        en:
          "Audit: a case; open, list, show, check, compare, export, verify, print; units, street, trend; definitions; explain; close"
      ),
      verbs: [
        AuditCase.self, AuditOpen.self, AuditList.self, AuditShow.self, AuditCheck.self, AuditDiff.self,
        AuditExport.self, AuditVerify.self, AuditPrint.self, AuditUnit.self, AuditStreet.self, AuditTrend.self,
        AuditDefinitions.self, AuditThreshold.self, FindingExplain.self, AuditClose.self,
      ])
  }
}
