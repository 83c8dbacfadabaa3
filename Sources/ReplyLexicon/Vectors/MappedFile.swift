#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file in memory, read as it is touched, for as long as this object lives.
///
/// A file that is cut while it is mapped kills whoever touches what is gone: `vectors.bin` is
/// replaced by renaming, as `Scripts/distil-vectors.py` and package managers do.
final class MappedFile: @unchecked Sendable {
  // Never mutated: mapped for reading alone.
  let bytes: UnsafeRawBufferPointer

  /// nil where the file cannot be mapped; `errno` says why. An empty file is mapped as no bytes.
  init?(path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    let size = Int(status.st_size)
    guard size > 0 else {
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard let start, start != MAP_FAILED else { return nil }
    bytes = UnsafeRawBufferPointer(start: start, count: size)
  }

  deinit {
    guard let start = bytes.baseAddress else { return }
    munmap(UnsafeMutableRawPointer(mutating: start), bytes.count)
  }
}
