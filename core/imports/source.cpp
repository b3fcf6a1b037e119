#include "core/imports/source.h"

#include <QFile>

namespace bc::imports {

using namespace Qt::StringLiterals;

namespace {

class FileSource final : public Source
{
public:
    explicit FileSource(const QString &path)
        : m_file(path)
    {}
    Result<> open()
    {
        if (m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return {};
        return fail(ErrorKind::Unavailable, u"%1 cannot be read: %2."_s.arg(m_file.fileName(), m_file.errorString()),
                    u"Check the path and the file's permissions."_s);
    }
    Result<qsizetype> read(char *to, qsizetype most) override
    {
        const qint64 got = m_file.read(to, most);
        if (got < 0)
            return fail(ErrorKind::Unavailable,
                        u"Reading %1 failed: %2."_s.arg(m_file.fileName(), m_file.errorString()));
        return got;
    }
    Result<> skip(qint64 bytes) override
    {
        if (m_file.pos() + bytes <= m_file.size() && m_file.seek(m_file.pos() + bytes))
            return {};
        return fail(ErrorKind::Invalid, u"%1 is shorter than it was."_s.arg(m_file.fileName()),
                    u"Import the whole file again."_s);
    }
    Result<> rewind() override
    {
        m_file.seek(0);
        return {};
    }
    qint64 used() const override { return m_file.pos(); }

private:
    QFile m_file;
};

} // namespace

Result<std::unique_ptr<Source>> openFile(const QString &path)
{
    auto source = std::make_unique<FileSource>(path);
    if (const auto opened = source->open(); !opened)
        return fail(opened.error());
    return source;
}

Result<std::unique_ptr<Source>> openSource(const QString &path)
{
    auto file = openFile(path);
    if (!file)
        return file;
    const auto first = head(**file, 4);
    if (!first)
        return fail(first.error());
    // An archive that holds nothing begins with its end, of one kind or another.
    if (first->startsWith("PK\x03\x04") || first->startsWith("PK\x05\x06") || first->startsWith("PK\x06\x06"))
        return openZip(path);
    if (const auto again = (*file)->rewind(); !again)
        return fail(again.error());
    return file;
}

Result<QByteArray> head(Source &source, qsizetype most)
{
    QByteArray bytes(most, Qt::Uninitialized);
    qsizetype have = 0;
    while (have < most) {
        const auto got = source.read(bytes.data() + have, most - have);
        if (!got)
            return fail(got.error());
        if (*got == 0)
            break;
        have += *got;
    }
    bytes.truncate(have);
    return bytes;
}

} // namespace bc::imports
