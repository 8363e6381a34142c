import ArgumentParser

/// Everything that can be said to the registry.
struct Root: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "weibao",
      abstract: Bilingual(zh: "未保：街道未成年人保护工作台账", en: "weibao: the registry for the protection of minors").text,
      subcommands: [
        Whoami.self, Work.self, Use.self, CaseUnseen.self, LeadNoun.self, CaseNoun.self, VisitNoun.self,
        ReportNoun.self,
        MinorNoun.self, DossierNoun.self, ReporterNoun.self, TraceNoun.self, OrderNoun.self, Sweep.self,
        OfficerNoun.self,
        AccountNoun.self, AccessNoun.self, RuleNoun.self, CalendarNoun.self, UnitNoun.self, DutyNoun.self,
        PlanNoun.self,
        AuditNoun.self, FindingNoun.self, StoryNoun.self, DraftNoun.self, CorrectNoun.self, QueryNoun.self,
        SQLCommand.self, GuideCommand.self, LoginCommand.self, HelpCommand.self, VersionCommand.self, Quit.self,
      ],
      helpNames: [])
  }

  @OptionGroup var common: CommonOptions
}
