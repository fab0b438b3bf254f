import Testing

@testable import SeamExport

@Suite struct NamesTests {
  @Test func namesRemindOfTheText() {
    var names = Names(reserved: ["end"])
    #expect(names.name(for: "latch@cpu0.count") == "latch_cpu0_count")
    #expect(names.name(for: "sources{1}") == "sources_1")
    #expect(names.name(for: "end") == "end_2")
    #expect(names.name(for: "End") == "End_3")
  }

  @Test func namesDiffer() {
    var names = Names(reserved: [])
    let all = ["a.b", "a_b", "a b", "A.B", "a_b_2", "ä", "", "1", "__", "x"].map {
      names.name(for: $0)
    }
    #expect(Set(all.map { $0.lowercased() }).count == all.count, "\(all)")
    for name in all { #expect(isIdentifier(name), "\(name)") }
  }

  @Test(arguments: [
    "x; end; error \"boo\"", "*/ active proctype evil() {} /*", "a\nb", "\u{202E}olleh", "名前",
    "#define true false", String(repeating: "long.", count: 100), "%s%n", "-- x", "\u{0}",
  ])
  func hostileNamesAreHarmless(name: String) {
    var murphi = Names(reserved: [])
    var promela = Names(reserved: [], prefix: "v_")
    #expect(isIdentifier(murphi.name(for: name)))
    #expect(isIdentifier(promela.name(for: name)))
    let plain = Names.plain(name)
    for bad in ["\n", "\"", "*", "\\", "%", "'", "\u{0}", "`", "?"] {
      #expect(!plain.contains(bad), "\(plain)")
    }
    #expect(plain.utf8.allSatisfy { $0 >= 32 && $0 < 127 })
  }

  private func isIdentifier(_ name: String) -> Bool {
    name.utf8.count <= 60 && name.wholeMatch(of: /[A-Za-z][A-Za-z0-9_]*/) != nil
  }
}
