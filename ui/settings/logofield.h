#pragma once

#include <QImage>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace bc::ui {
class TroubleLine;
}

namespace bc::ui::settings {

/// The picture on the pages: chosen from a file or dropped onto the field, shown, taken away again.
class LogoField final : public QWidget
{
    Q_OBJECT
public:
    explicit LogoField(QWidget *parent = nullptr);

    /// What the provider has; an empty image with `there` when it has one that cannot be shown here.
    void setStored(bool there, const QImage &image, const QString &facts);
    /// What was chosen: set and empty to take the logo away; unset: it stays.
    const std::optional<QByteArray> &change() const { return m_change; }
    QImage image() const { return m_image; }
    /// Reads and checks a file; says beside the field what is wrong with it.
    void choose(const QString &file);
    void setError(const QString &message);
    QString error() const;

Q_SIGNALS:
    void edited();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void browse();
    void refresh(const QString &facts);

    std::optional<QByteArray> m_change;
    QImage m_image;
    bool m_there = false;
    QLabel *m_picture, *m_facts;
    TroubleLine *m_error;
    QPushButton *m_browse, *m_remove;
};

} // namespace bc::ui::settings
