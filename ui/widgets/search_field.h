#pragma once

#include <QtWidgets/QLineEdit>

namespace landbridge {

/// A line edit with a magnifying glass before and a clear button after the words.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    /// `prompt` is shown while empty and is the accessible name.
    explicit SearchField(const QString& prompt, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace landbridge
