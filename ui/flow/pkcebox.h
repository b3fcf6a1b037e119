#pragma once

#include <QWidget>

class QLabel;

namespace bc::ui::flow {

/// Verifier and challenge of the running flow, and in one sentence what they are for (RFC 7636).
class PkceBox final : public QWidget
{
    Q_OBJECT
public:
    explicit PkceBox(QWidget *parent = nullptr);
    void setValues(const QString &verifier, const QString &challenge);

private:
    void refresh();

    QString m_verifier;
    bool m_revealed = false;
    QLabel *m_verifierText;
    QLabel *m_challengeText;
};

} // namespace bc::ui::flow
