#pragma once

#include "core/imports/sink.h"
#include "core/imports/source.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace bc::imports {

/// Cuts an XML file of any size into the elements below its root, in groups, in constant memory (1 MiB). Looks only for
/// where an element ends; what stands in it is for a parser. The document type is left out, so that no entity is ever
/// declared. A broken element costs that element: it is named to the sink, and reading goes on at the next tag.
class XmlElements
{
public:
    struct Element
    {
        QByteArrayView text;
        qint64 line = 0;
    };
    /// Elements in a row; their texts live until the next group is read.
    struct Group
    {
        std::vector<Element> elements;
        QByteArrayView text; ///< from the first one to the last
        Place end;
    };

    /// Begins at `from`, which is the end of an earlier group of that file; the source stands there.
    XmlElements(Source &source, QByteArrayView root, const Place &from, Sink &sink);
    /// False at the end of the root. Invalid if the file has another root, or ends without the end of its root.
    Result<bool> next(Group &group);
    /// Once next() answered false: the line where another root of that name begins, if one does. Reads up to there.
    Result<std::optional<qint64>> anotherRoot();
    /// Where it stands: everything before was handed over, or named to the sink.
    Place place();

private:
    enum class Found { Element, Nothing, More, RootEnd };
    struct Tag
    {
        qsizetype end = -1;      ///< behind its ">"; -1: not in the buffer yet
        qsizetype brokenAt = -1; ///< where another tag begins inside of it
        bool isEmpty = false;
    };

    Result<bool> fill();
    Result<> enterRoot();
    Found scan(Element &element);
    Found scanMarkup();
    Found scanTree(Element &element);
    Tag scanTag(qsizetype at) const;
    qsizetype behind(QByteArrayView mark, qsizetype from) const;
    qsizetype skipMarkup(qsizetype at) const;
    qsizetype skipDocumentType(qsizetype at) const;
    QByteArrayView nameAt(qsizetype at) const;
    void leaveOut(Reason reason, qsizetype until);
    qint64 lineAt(qsizetype at);

    Source &m_source;
    const QByteArray m_root;
    Sink &m_sink;
    QByteArray m_buffer;
    qsizetype m_size = 0, m_at = 0;
    qsizetype m_counted = 0; ///< lines are counted up to here
    qint64 m_base, m_line;   ///< of the buffer's first byte; of m_counted
    bool m_ended = false, m_inRoot, m_rootEnded = false;
};

} // namespace bc::imports
