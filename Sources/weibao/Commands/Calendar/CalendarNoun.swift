import ArgumentParser

/// `calendar ...` · 日历
struct CalendarNoun: Noun {
  static var configuration: CommandConfiguration {
    names(
      "calendar", "日历", is: Bilingual(zh: "放假调休安排：查看、载入", en: "Holidays and make-up working days: show, import"),
      verbs: [CalendarShow.self, CalendarImport.self])
  }
}
