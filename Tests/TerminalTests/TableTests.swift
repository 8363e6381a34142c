import Glibc
import Testing

@testable import Terminal

@Suite struct TableTests {
  @Test func columnsAreStraightWithChineseText() {
    let table = Table(
      columns: [.init("编号", .text), .init("年龄", .number), .init("note")],
      rows: [["1", "9", "ok"], ["二〇二", "12", nil], [nil, nil, "未成年人"]])
    #expect(
      table.lines() == """
         编号   | 年龄 | note
        --------+------+----------
         1      |    9 | ok
         二〇二 |   12 |\u{20}
                |      | 未成年人

        """)
  }

  @Test func everyLineHasItsBarsInTheSameColumns() {
    let cells = ["", "a", "案件", "“引号”", "é", "e\u{301}", "😀", "\u{202E}x", "a\u{1B}[31m", "长长长长长长长长长长长长", "ｱｲ"]
    let rows = cells.flatMap { first in cells.map { [first, $0, "x"] } }
    for available in [nil, 40] as [Int?] {
      let lines = Table(columns: [.init("甲"), .init("b"), .init("c")], rows: rows).lines(available: available)
      let places = lines.split(separator: "\n").map { line in
        line.indices.filter { line[$0] == "|" || line[$0] == "+" }.map { CellWidth.of(String(line[..<$0])) }
      }
      #expect(Set(places).count == 1)
      #expect(!lines.unicodeScalars.contains("\u{1B}") && !lines.unicodeScalars.contains("\u{202E}"))
    }
  }

  @Test func foldsTextsIntoTheWindowAndLosesNothing() {
    let text = "负责服刑人员未成年子女排查建档帮扶工作，并及时报告社区"
    let table = Table(
      columns: [.init("编号"), .init("时间", .fixed), .init("原文")], rows: [["2026-7K3FQM", "2026-07-09 14:03", text]])
    let lines = table.lines(available: 60).split(separator: "\n")
    #expect(lines.allSatisfy { CellWidth.of(String($0)) <= 60 })
    #expect(lines.count > 3)
    #expect(lines[2].contains("2026-7K3FQM | 2026-07-09 14:03"), "numbers and times stay in one piece")
    let folded = lines.dropFirst(2).map { $0.split(separator: "|").last?.drop { $0 == " " } ?? "" }.joined()
    #expect(folded == text)
  }

  @Test func foldsNothingWhereThatWouldNotSuffice() {
    let table = Table(columns: [.init("a", .fixed), .init("b")], rows: [["2026-07-09 14:03", "未成年人保护工作"]])
    #expect(table.lines(available: 20) == table.lines())
  }

  @Test func tenThousandRowsDoNotTakeLong() {
    let rows = (0..<10_000).map { ["\($0)", "欧阳\($0 % 97)", "示例\($0 % 13)社区", "高", "2026-07-09", "随访记录"] }
    let columns = (0..<6).map { Table.Column("列\($0)") }
    let began = processorSeconds()
    _ = Table(columns: columns, rows: rows).lines(available: 200)
    #expect(processorSeconds() - began < 10)
  }
}

@Suite struct FactsTests {
  @Test func valuesStandInOneColumn() {
    let facts = Facts([("案件编号", "2026-7K3FQM"), ("age", "9"), ("说明", "a\nb")])
    #expect(facts.lines() == "案件编号  2026-7K3FQM\nage       9\n说明      a\\nb\n")
  }

  @Test func longValuesGoOnUnderThemselves() {
    let facts = Facts([("a", String(repeating: "未", count: 25))])
    #expect(
      facts.lines(available: 33) == "a  \(String(repeating: "未", count: 15))\n   \(String(repeating: "未", count: 10))\n"
    )
  }
}

@Suite struct StyleTests {
  @Test func marksOnlyWhatItIsAskedTo() {
    #expect(Style(isOn: false)(.error, "x") == "x")
    #expect(Style(isOn: true)(.error, "x") == "\u{1B}[1;31mx\u{1B}[0m")
    #expect(Style(isOn: true).inPrompt(.prompt, "x") == "\u{1}\u{1B}[32m\u{2}x\u{1}\u{1B}[0m\u{2}")
  }
}

@Suite struct ScreenTests {
  @Test func countsWrappedLines() {
    let screen = Screen(columns: 10, rows: 24)
    #expect(screen.height(of: "") == 0)
    #expect(screen.height(of: "a\nb\n") == 2)
    #expect(screen.height(of: "未未未未未\n") == 1)
    #expect(screen.height(of: "未未未未未未\n\nx") == 4)
  }
}

/// What this thread has used of a processor, whatever else the machine is busy with.
private func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
