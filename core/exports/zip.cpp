#include "core/exports/zip.h"

#include <QCryptographicHash>

#include <archive.h>
#include <archive_entry.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace bc::exports {

namespace {

struct ArchiveCloser
{
    void operator()(archive *handle) const { archive_write_free(handle); }
};
struct EntryCloser
{
    void operator()(archive_entry *handle) const { archive_entry_free(handle); }
};

/// libarchive's writer, whose bytes are taken away after every step.
class ZipStream
{
public:
    ZipStream(std::vector<ZipEntry> entries, QString closingPath,
              std::function<QByteArray(const std::vector<ZippedEntry> &)> closing, Instant now)
        : m_entries(std::move(entries))
        , m_closingPath(std::move(closingPath))
        , m_closing(std::move(closing))
        , m_now(now)
    {}
    ZipStream(const ZipStream &) = delete;
    ZipStream &operator=(const ZipStream &) = delete;

    Result<std::optional<QByteArray>> step(store::Connection &connection);

private:
    Result<> open();
    Result<> beginFile(const QString &path);
    Result<> add(const QByteArray &piece);
    Result<> endFile();
    Result<> advance(store::Connection &connection);
    Result<> checked(qint64 code) const;
    static la_ssize_t take(archive *, void *self, const void *bytes, size_t size);

    std::vector<ZipEntry> m_entries;
    QString m_closingPath;
    std::function<QByteArray(const std::vector<ZippedEntry> &)> m_closing;
    Instant m_now;
    std::size_t m_next = 0; ///< the entry after the open one
    bool m_isOpen = false;  ///< an entry is being written
    bool m_isDone = false;
    QByteArray m_bytes; ///< made and not taken yet
    std::unique_ptr<archive, ArchiveCloser> m_archive;
    std::vector<ZippedEntry> m_written;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

la_ssize_t ZipStream::take(archive * /*archive*/, void *self, const void *bytes, size_t size)
{
    static_cast<ZipStream *>(self)->m_bytes.append(static_cast<const char *>(bytes), static_cast<qsizetype>(size));
    return static_cast<la_ssize_t>(size);
}

Result<> ZipStream::checked(qint64 code) const
{
    if (code >= ARCHIVE_WARN)
        return {};
    return fail(ErrorKind::Internal,
                u"The archive cannot be written: %1."_s.arg(QString::fromUtf8(archive_error_string(m_archive.get()))));
}

Result<> ZipStream::open()
{
    m_archive.reset(archive_write_new());
    archive *const made = m_archive.get();
    if (!made)
        return fail(ErrorKind::Internal, u"The archive cannot be begun."_s);
    if (const auto set = checked(archive_write_set_format_zip(made)); !set)
        return set;
    archive_write_set_bytes_per_block(made, 0); // what is made is handed on at once
    return checked(archive_write_open(made, this, nullptr, take, nullptr));
}

Result<> ZipStream::beginFile(const QString &path)
{
    const std::unique_ptr<archive_entry, EntryCloser> entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), path.toLatin1().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0600);
    archive_entry_set_mtime(entry.get(), static_cast<time_t>(toSeconds(m_now)), 0);
    m_hash.reset();
    m_written.push_back({path, 0, {}});
    m_isOpen = true;
    return checked(archive_write_header(m_archive.get(), entry.get()));
}

Result<> ZipStream::add(const QByteArray &piece)
{
    m_hash.addData(piece);
    m_written.back().size += piece.size();
    return checked(archive_write_data(m_archive.get(), piece.constData(), static_cast<size_t>(piece.size())));
}

Result<> ZipStream::endFile()
{
    m_written.back().sha256 = m_hash.result().toHex();
    m_isOpen = false;
    return checked(archive_write_finish_entry(m_archive.get()));
}

Result<> ZipStream::advance(store::Connection &connection)
{
    if (m_isOpen) {
        const auto piece = m_entries[m_next - 1].content(connection);
        if (!piece)
            return fail(piece.error());
        return *piece ? add(**piece) : endFile();
    }
    if (m_next < m_entries.size())
        return beginFile(m_entries[m_next++].path);
    const QByteArray closing = m_closing(m_written);
    for (const auto &step :
         {beginFile(m_closingPath), add(closing), endFile(), checked(archive_write_close(m_archive.get()))}) {
        if (!step)
            return step;
    }
    m_isDone = true;
    return {};
}

Result<std::optional<QByteArray>> ZipStream::step(store::Connection &connection)
{
    if (m_isDone)
        return std::nullopt;
    const Result<> done = m_archive ? advance(connection) : open();
    if (!done)
        return fail(done.error());
    return std::exchange(m_bytes, {});
}

} // namespace

Pieces zip(std::vector<ZipEntry> entries, QString closingPath,
           std::function<QByteArray(const std::vector<ZippedEntry> &)> closing, Instant now)
{
    auto stream = std::make_shared<ZipStream>(std::move(entries), std::move(closingPath), std::move(closing), now);
    return [stream](store::Connection &connection) { return stream->step(connection); };
}

} // namespace bc::exports
