#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace bc::ui::patients {

/// A unit that values are read and written in. The provider keeps values in the canonical unit of their kind; what
/// passes through here is canonical on one side and a person's words, in the reader's way to write numbers, on the
/// other.
struct Unit
{
    QString text;                  ///< as people write it: "mmol/L", "°F"; empty for scores
    double factor = 1, offset = 0; ///< canonical = shown · factor + offset
    int fewest = 0, most = 1;      ///< decimals of a measured value: `most` only where `fewest` do not say it exactly

    bool isCanonical() const { return factor == 1 && offset == 0; }
    /// The same unit for a distance between two values, such as a hysteresis.
    Unit difference() const;
    /// Canonical to this unit, not rounded.
    double shown(double canonical) const;
    /// A measured value, canonical: "3.9", rounded to the unit's decimals.
    QString measured(double canonical) const;
    /// The number with the unit behind it: "3.9 mmol/L".
    QString named(const QString &number) const;
    /// The same unit, with as many decimals as it takes to see which of the two, canonical, is more.
    Unit tellingApart(double value, double threshold) const;
    /// A threshold, canonical: exactly as it is kept, or rounded to `most` decimals where it is converted.
    QString threshold(double canonical) const;
    /// The canonical value that was meant with a number in this unit. Of those that read as this number it is the
    /// roundest: 3.9 mmol/L is 70 mg/dL, as the consensus on glucose pairs them, and not 70.260801.
    double canonical(double written) const;
    /// Whether the number has more decimals than this unit shows, and so would come back as another one.
    bool isTooFine(double written) const;
};

/// What can be read in several units, such as temperature.
struct Quantity
{
    QString key;        ///< "temperature"
    QString title;      ///< as people read it
    QStringList names;  ///< of its units, as the provider writes them; the canonical one stands first
    QStringList titles; ///< the same, as people write them
};

/// In which units the person at this console reads values: one choice a quantity, kept in the settings. Everything of
/// the room that shows or takes a value asks here. GUI thread only.
class Units final : public QObject
{
    Q_OBJECT
public:
    static Units &instance();

    static QList<Quantity> quantities();
    /// The unit chosen for what the provider keeps in `canonicalName`; that unit itself where there is nothing to
    /// choose.
    Unit of(const QString &canonicalName) const;
    /// The name of the unit chosen for a quantity.
    QString chosen(const Quantity &quantity) const;
    /// Remembers the choice; a unit that is not the quantity's is none.
    void choose(const Quantity &quantity, const QString &name);

Q_SIGNALS:
    /// Another unit was chosen: what shows values writes them anew.
    void changed();

private:
    Units() = default;
};

} // namespace bc::ui::patients
