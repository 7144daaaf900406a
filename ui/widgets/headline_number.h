#pragma once

#include <QtWidgets/QWidget>

namespace landbridge {

class TextLabel;

/// A large number with what it is above and a note below: "Needs / 241.33 / 43 needs of 16 states".
class HeadlineNumber : public QWidget {
    Q_OBJECT

public:
    explicit HeadlineNumber(const QString& label, QWidget* parent = nullptr);

    void setValue(const QString& value, const QString& note);
    /// For the meeting screen: everything larger.
    void setLarge(bool large);

protected:
    void changeEvent(QEvent* event) override;

private:
    TextLabel* label_ = nullptr;
    TextLabel* value_ = nullptr;
    TextLabel* note_ = nullptr;
};

} // namespace landbridge
