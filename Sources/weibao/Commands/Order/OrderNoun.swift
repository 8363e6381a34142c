import ArgumentParser

/// `order ...` · 督办
struct OrderNoun: Noun {
  static var configuration: CommandConfiguration {
    names(
      "order", "督办", is: Bilingual(zh: "催办与督办：列表、发出、答复", en: "Reminders and orders: list, issue, answer"),
      verbs: [OrderList.self, OrderIssue.self, OrderAnswer.self])
  }
}
