#pragma once

#include <QtCore/QObject>

#include "ui/widgets/cell_text.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QWidget;

namespace landbridge {

class ListField;

/// The control for one column: a line, a list to choose from, or several lines. It shows a canonical cell and gives one
/// back; what a person typed stays as typed.
class FieldEditor : public QObject {
    Q_OBJECT

public:
    /// `parent` becomes the control's parent and the editor's. The control is named after the column.
    FieldEditor(const FieldShape& field, QWidget* parent);

    const FieldShape& field() const { return field_; }
    QWidget* control() const;
    /// Shows `cell`; nobody is told.
    void showCell(const std::string& cell, const CellContext& context);
    /// What stands in the control, as a canonical cell. Where it is what was shown, the cell shown.
    Result<std::string> cell(const CellContext& context) const;
    /// Whether something else stands in the control than was shown.
    bool isEdited() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

private:
    void fillChoices(const CellContext& context);
    void fillList(const CellContext& context);
    QString typed() const;

    FieldShape field_;
    QLineEdit* line_ = nullptr;
    QComboBox* choice_ = nullptr;
    ListField* list_ = nullptr;
    QPlainTextEdit* text_ = nullptr;
    std::string shownCell_ = {};
    QString shown_;
};

} // namespace landbridge
