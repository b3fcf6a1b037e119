#pragma once

#include <QStringList>

namespace bc::ui {

/// Where one was: back and forward between links. Going somewhere new drops what lay forward.
class History
{
public:
    void visit(const QString &link);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_links.size(); }
    QString back();    ///< empty when there is nothing
    QString forward(); ///< empty when there is nothing
    void clear();

private:
    static constexpr qsizetype longest = 100;
    QStringList m_links;
    qsizetype m_at = -1;
};

} // namespace bc::ui
