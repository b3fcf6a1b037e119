#pragma once

#include <QDBusVariant>
#include <QObject>

namespace bc::ui {

/// Whether the desktop wants dark windows, from the settings portal (org.freedesktop.appearance, color-scheme), from Qt
/// where it knows (6.5 and later), else from the palette of the platform. Asks asynchronously; a desktop without a
/// portal simply never answers.
class SystemScheme : public QObject
{
    Q_OBJECT
public:
    explicit SystemScheme(bool platformDark, QObject *parent = nullptr);
    bool dark() const { return m_dark; }

Q_SIGNALS:
    void changed(bool dark);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);
    void set(bool dark);

    bool m_dark;
};

} // namespace bc::ui
