import Glibc
import Testing

@testable import Terminal

@Suite struct InputLinesTests {
  private struct CannotRead: Error {}

  /// The lines of a file with these bytes.
  private func lines(_ bytes: [UInt8]) throws -> [[UInt8]] {
    let path = "/tmp/weibao-lines-\(UInt64.random(in: 0 ... .max))"
    let file = try #require(fopen(path, "w"))
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    defer { unlink(path) }
    guard var input = InputLines(path: path) else { throw CannotRead() }
    var lines: [[UInt8]] = []
    while case .line(let line) = input.next() { lines.append(line) }
    #expect(input.next() == .end)
    return lines
  }

  @Test func endsOfLines() throws {
    #expect(try lines([]) == [])
    #expect(try lines(Array("a\nb\r\n\nc".utf8)) == [Array("a".utf8), Array("b".utf8), [], Array("c".utf8)])
    #expect(try lines(Array("a\n".utf8)) == [Array("a".utf8)])
  }

  @Test func bytesArriveAsTheyAre() throws {
    #expect(try lines([0xC4, 0xE3, 0x00, 0x0A]) == [[0xC4, 0xE3, 0x00]])
  }

  @Test func aLineOfAMegabyte() throws {
    let long = [UInt8](repeating: 0x61, count: 1 << 20)
    #expect(try lines(long + [0x0A] + long) == [long, long])
  }

  @Test func aFileThatIsNotThere() {
    let isThere = InputLines(path: "/nowhere/at/all") != nil
    #expect(!isThere)
  }
}
