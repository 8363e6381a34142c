import ArgumentParser

/// `dossier ...` · 档案
struct DossierNoun: Noun {
  static var configuration: CommandConfiguration {
    names(
      "dossier", "档案", is: Bilingual(zh: "档案：查阅（留痕）", en: "Dossiers: open, which leaves a trace"),
      verbs: [DossierOpen.self, DossierBreak.self, DossierSheet.self])
  }
}
