#include "core/imports/format.h"
#include "core/imports/source.h"

#include <QFile>

#include <archive.h>
#include <archive_entry.h>

namespace bc::imports {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 unpackedLimit = 64LL << 30;
constexpr qint64 ratioFrom = 64LL << 20, ratioLimit = 200;

class ZipSource final : public Source
{
public:
    explicit ZipSource(QString path)
        : m_path(std::move(path))
        , m_fileSize(QFile(m_path).size())
    {}
    ~ZipSource() override { close(); }

    /// Finds the entry that can be imported.
    Result<> find();

    Result<qsizetype> read(char *to, qsizetype most) override
    {
        const la_ssize_t got = archive_read_data(m_archive, to, static_cast<std::size_t>(most));
        if (got < 0)
            return damaged();
        m_unpacked += got;
        if (m_unpacked > unpackedLimit || (m_unpacked > ratioFrom && m_unpacked > ratioLimit * m_fileSize))
            return bomb();
        return got;
    }
    Result<> skip(qint64 bytes) override
    {
        QByteArray buffer(256 * 1024, Qt::Uninitialized);
        while (bytes > 0) {
            const auto got = read(buffer.data(), qMin<qint64>(bytes, buffer.size()));
            if (!got)
                return fail(got.error());
            if (*got == 0)
                return fail(ErrorKind::Invalid, u"%1 is shorter than it was."_s.arg(m_path),
                            u"Import the whole file again."_s);
            bytes -= *got;
        }
        return {};
    }
    Result<> rewind() override
    {
        const auto opened = open();
        if (!opened)
            return opened;
        for (int i = 0; i <= m_entry; ++i) {
            if (!nextEntry())
                return damaged();
        }
        return {};
    }
    QStringList others() const override;
    qint64 used() const override { return m_archive ? archive_filter_bytes(m_archive, -1) : 0; }

private:
    Result<> open()
    {
        close();
        m_archive = archive_read_new();
        // The reader that wants the directory at the end: a file that was cut off is refused before anything is read.
        archive_read_support_format_zip_seekable(m_archive);
        if (archive_read_open_filename(m_archive, QFile::encodeName(m_path).constData(), 256 * 1024) != ARCHIVE_OK)
            return damaged();
        return {};
    }
    void close()
    {
        archive_read_free(m_archive);
        m_archive = nullptr;
        m_unpacked = 0;
    }
    bool isFile() const { return archive_entry_filetype(m_header) == AE_IFREG && archive_entry_size(m_header) > 0; }
    /// As declared.
    bool isBomb() const
    {
        const qint64 size = archive_entry_size_is_set(m_header) ? archive_entry_size(m_header) : 0;
        return size > unpackedLimit || (size > ratioFrom && size > ratioLimit * m_fileSize);
    }
    bool nextEntry()
    {
        m_unpacked = 0;
        m_status = archive_read_next_header(m_archive, &m_header);
        return m_status == ARCHIVE_OK || m_status == ARCHIVE_WARN;
    }
    tl::unexpected<Error> damaged() const
    {
        const char *const why = archive_error_string(m_archive);
        return fail(
            ErrorKind::Invalid,
            u"The zip archive is damaged or cut off: %1."_s.arg(why ? QString::fromUtf8(why) : u"no directory"_s),
            u"Make the export again, or copy the file again."_s);
    }
    static tl::unexpected<Error> bomb()
    {
        return fail(ErrorKind::Invalid, u"The zip archive unpacks to far more than health data does: a zip bomb."_s,
                    u"Nothing of the rest was read. Make the export again."_s);
    }

    const QString m_path;
    const qint64 m_fileSize;
    archive *m_archive = nullptr;
    archive_entry *m_header = nullptr;
    int m_status = ARCHIVE_OK;
    int m_entry = 0;
    qint64 m_unpacked = 0;
};

Result<> ZipSource::find()
{
    if (const auto opened = open(); !opened)
        return opened;
    Error refused{ErrorKind::Invalid,
                  u"The zip archive holds nothing that can be imported."_s,
                  u"Expected is the export.zip of Apple's Health app with its export.xml."_s,
                  {}};
    for (m_entry = 0; nextEntry(); ++m_entry) {
        if (!isFile())
            continue;
        if (archive_entry_is_encrypted(m_header))
            return fail(ErrorKind::Invalid, u"The zip archive is encrypted."_s, u"Give the export as it was made."_s);
        const auto first = head(*this, formatHead);
        if (!first)
            return fail(first.error());
        if (const auto format = detect(*first); format && *format != Format::Csv)
            return isBomb() ? bomb() : rewind();
    }
    return m_status == ARCHIVE_EOF ? fail(refused) : Result<>(damaged());
}

/// Routes of workouts are many, and never what is looked for. A beginning of 4 KiB tells the rest.
QStringList ZipSource::others() const
{
    QStringList names;
    ZipSource all(m_path);
    if (!all.open())
        return names;
    for (int entry = 0; all.nextEntry(); ++entry) {
        const QString name = QString::fromUtf8(archive_entry_pathname(all.m_header));
        if (entry == m_entry || !all.isFile() || archive_entry_is_encrypted(all.m_header) || name.endsWith(".gpx"_L1))
            continue;
        const auto first = head(all, 4096);
        if (const auto format = first ? detect(*first) : fail(first.error()); format && *format != Format::Csv)
            names.append(name);
    }
    return names;
}

} // namespace

Result<std::unique_ptr<Source>> openZip(const QString &path)
{
    auto source = std::make_unique<ZipSource>(path);
    if (const auto found = source->find(); !found)
        return fail(found.error());
    return source;
}

} // namespace bc::imports
