#include "ui/shell/history.h"

namespace bc::ui {

void History::visit(const QString &link)
{
    if (m_at >= 0 && m_links.at(m_at) == link) {
        return;
    }
    m_links.resize(m_at + 1);
    m_links.append(link);
    if (m_links.size() > longest) {
        m_links.removeFirst();
    }
    m_at = m_links.size() - 1;
}

QString History::back() { return canGoBack() ? m_links.at(--m_at) : QString(); }

QString History::forward() { return canGoForward() ? m_links.at(++m_at) : QString(); }

void History::clear()
{
    m_links.clear();
    m_at = -1;
}

} // namespace bc::ui
