import Registry

extension Session {
  /// Looks whether the names by which an empty list was filtered are names of anything: a slip would look like nothing there.
  ///
  /// - Throws: A ``Complaint`` for one that is none.
  mutating func checkNames(unit: String? = nil, community: String? = nil) throws {
    if let unit, try registry.units(named: unit).isEmpty { throw Complaint.noSuchUnit(unit) }
    guard let community else { return }
    let isCalled = { (name: String?) in name?.lowercased() == community.lowercased() }
    let isThere = try registry.units().contains {
      isCalled($0.territoryCode) || isCalled($0.community) || isCalled($0.name) || isCalled($0.nameEnglish)
    }
    guard !isThere else { return }
    throw Complaint(
      .refused, Bilingual(zh: "没有社区或网格“\(community)”。", en: "There is no community or grid “\(community)”."),
      hint: Bilingual(zh: "用“单位 列表”查看社区与网格。", en: "See communities and grids with: unit list"))
  }
}

extension Complaint {
  /// A name or code that no unit has.
  static func noSuchUnit(_ name: String) -> Complaint {
    Complaint(
      .refused, Bilingual(zh: "没有名为“\(name)”的单位。", en: "There is no unit “\(name)”."),
      hint: Bilingual(zh: "用“单位 列表”查看各单位。", en: "See the units with: unit list"))
  }
}
