import Postgres
import Registry

extension Session {
  /// What can be chosen for a field; nil where it is free.
  mutating func choices(for field: Form.Field, of path: [String]) throws(Complaint) -> [Choice]? {
    let argument = field.argument
    if argument.kind == "flag" { return Self.yesAndNo }
    if let values = argument.allValues {
      // A value has a name in each language: those of this one are shown.
      let isChinese = { (text: String) in !text.utf8.allSatisfy { $0 < 0x80 } }
      let own = values.filter { isChinese($0) == (Language.current == .zh) }
      return (own.isEmpty ? values : own).map { Choice(value: $0, name: $0) }
    }
    guard let query = query(argument.valueName ?? "", path) else { return nil }
    let isLogin = ["login", "role"].contains(argument.valueName ?? "")
    var found: [(String, String)] = []
    try complaining { session in
      // Not every group reads the list of logins.
      guard try !isLogin || session.registry.mayRead("api.logins") else { return }
      found = try session.registry.connection.rows(query, as: (String, String).self)
    }
    // Where the login is shown none of them, it may still know one.
    return found.isEmpty ? nil : found.map { Choice(value: $0.0, name: $0.1) }
  }

  private static var yesAndNo: [Choice] {
    [
      Choice(value: "yes", name: Bilingual(zh: "是", en: "yes").text),
      Choice(value: "no", name: Bilingual(zh: "否", en: "no").text),
    ]
  }

  private func query(_ value: String, _ path: [String]) -> SQL? {
    switch value {
    case "unit" where path.first != "rule":
      return "select unit_code, name from api.units where ended_at is null order by unit_code"
    case "community", "territory":
      return """
        select distinct territory_code, coalesce(community, territory_code) from api.units
        where territory_code is not null order by 1
        """
    case "category":
      return """
        select coalesce(subtype_code, category_code), coalesce(subtype, name) from api.categories order by 1
        """
    case "duty",
      "code" where path.first == "duty":
      return "select duty_code, left(exact_phrase, 40) from api.duties order by duty_code"
    case "code" where path.first == "finding" || path.first == "audit":
      return "select code, name from api.finding_definitions where until is null order by code"
    case "login", "role":
      return """
        select login::text, login::text || coalesce(' ' || unit, '') from api.logins where ended_at is null order by login
        """
    default:
      return Proposals.codes(value, of: path).map {
        "select code, name from api.codes where kind = \($0) order by sort_order, code"
      }
    }
  }
}
