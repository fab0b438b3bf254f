import Testing

@testable import SeamDriver

@Suite struct QuantityTests {
  @Test(arguments: [
    ("4G", 4 << 30), ("512M", 512 << 20), ("1.5GiB", 3 << 29), ("100000", 100_000), ("2k", 2048),
  ])
  func bytes(text: String, count: Int) { #expect(Quantity.bytes(text) == count) }

  @Test(arguments: [
    "", "G", "4X", "-1", "0", "1e30", "9999999999999999999T", "٤G", "nan", "inf", "4 G x",
  ])
  func noBytes(text: String) { #expect(Quantity.bytes(text) == nil) }

  @Test(arguments: [("60s", 60), ("60", 60), ("5m", 300), ("1.5h", 5400), ("500ms", 0.5)])
  func seconds(text: String, count: Double) { #expect(Quantity.seconds(text) == count) }

  @Test(arguments: ["", "s", "0", "0s", "-5", "5x", "1e400", "nan"])
  func noSeconds(text: String) { #expect(Quantity.seconds(text) == nil) }
}
