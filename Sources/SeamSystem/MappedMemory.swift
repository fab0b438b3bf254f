#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Zeroed memory straight from the operating system.
///
/// What has not been touched takes none of the machine's, so that it can be asked for generously.
/// Large parts come in huge pages where the kernel gives them on request: a random access then
/// seldom has to wait for the translation of its address.
package struct MappedMemory: ~Copyable {
  package let base: UnsafeMutableRawPointer
  package let byteCount: Int

  /// A page of the least size that matters here.
  package static let pageBytes = 4096
  package static let hugePageBytes = 2 << 20

  /// Asks for memory; `nil` where the system has no room for so much.
  ///
  /// - Parameters:
  ///   - byteCount: How much; it is rounded up to pages.
  ///   - small: How many bytes at the beginning stay in small pages, so that what is used of them is
  ///     all that is paid for.
  package init?(byteCount: Int, small: Int = 0) {
    let byteCount = max(byteCount, 1).rounded(upTo: MappedMemory.pageBytes)
    #if canImport(Darwin)
      let flags = MAP_PRIVATE | MAP_ANON
    #else
      let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    #endif
    let address = mmap(nil, byteCount, PROT_READ | PROT_WRITE, flags, -1, 0)
    guard let address, address != MAP_FAILED else { return nil }
    base = address
    self.byteCount = byteCount
    adviseHugePages(besides: small)
  }

  /// Addresses, which cost nothing; where there are not so many, it is tried with less.
  package static func addresses(atMost byteCount: Int, small: Int) -> MappedMemory? {
    var bytes = byteCount
    while bytes > 1 << 20 {
      if let memory = MappedMemory(byteCount: bytes, small: small) { return memory }
      bytes /= 2
    }
    return MappedMemory(byteCount: bytes, small: small)
  }

  deinit { munmap(base, byteCount) }

  /// What so many bytes from the beginning take of the machine, of which some are in small pages.
  package static func resident(_ bytes: Int, small: Int) -> Int {
    bytes.rounded(upTo: bytes <= small ? pageBytes : hugePageBytes)
  }

  /// Gives back what lies wholly inside a range of bytes; it reads as zero from then on.
  package func release(_ bytes: Range<Int>) {
    let first = bytes.lowerBound.rounded(upTo: MappedMemory.pageBytes)
    let end = bytes.upperBound & ~(MappedMemory.pageBytes - 1)
    if first < end { _ = madvise(base + first, end - first, MADV_DONTNEED) }
  }

  /// Gives back what lies behind the last huge page that ends below so many bytes.
  package func releaseRest(of bytes: Int) {
    let end = Int(bitPattern: base) + bytes
    let first = end / MappedMemory.hugePageBytes * MappedMemory.hugePageBytes
    release(max(0, first - Int(bitPattern: base))..<bytes)
  }

  private func adviseHugePages(besides small: Int) {
    let first = Int(bitPattern: base).rounded(upTo: MappedMemory.hugePageBytes) + small
    advise(from: first, to: Int(bitPattern: base) + byteCount)
  }

  /// Asks for huge pages wherever one lies wholly below so many bytes from the beginning.
  package func adviseHugePages(upTo bytes: Int) {
    let huge = MappedMemory.hugePageBytes
    let end = (Int(bitPattern: base) + bytes) / huge * huge
    advise(from: Int(bitPattern: base).rounded(upTo: huge), to: end)
  }

  private func advise(from first: Int, to end: Int) {
    #if canImport(Glibc) || canImport(Musl)
      guard end - first >= MappedMemory.hugePageBytes,
        let address = UnsafeMutableRawPointer(bitPattern: first)
      else { return }
      // Only advice: where it is not taken everything works, more slowly.
      _ = madvise(address, end - first, MADV_HUGEPAGE)
    #endif
  }
}

extension Int {
  /// The least multiple of a power of two that is not below.
  package func rounded(upTo granule: Int) -> Int { (self + granule - 1) & ~(granule - 1) }
}
