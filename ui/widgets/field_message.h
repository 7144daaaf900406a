#pragma once

#include <QtWidgets/QWidget>

namespace landbridge {

class TextLabel;

/// The sentence under a field whose value cannot be used: the field gets an outline of 2 px, the sentence a triangle,
/// and the value stays.
class FieldMessage : public QWidget {
    Q_OBJECT

public:
    /// `editor` is the field spoken of; it must outlive this widget.
    explicit FieldMessage(QWidget& editor, QWidget* parent = nullptr);

    void showError(const QString& sentence);
    void clear();
    bool hasError() const { return !isHidden(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget& editor_;
    TextLabel* sentence_ = nullptr;
};

} // namespace landbridge
