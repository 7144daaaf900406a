# The texts of the six languages travel inside ui/words, so that a program finds them wherever it lies. The build only
# runs lrelease on the committed .ts files; `update_translations` is for people who changed a text.
set(landbridge_languages ar en es fr ru zh)
set(text_files "")
set(text_sources "")
foreach(language IN LISTS landbridge_languages)
    set(source "${CMAKE_SOURCE_DIR}/resources/translations/landbridge_${language}.ts")
    set(compiled "${CMAKE_BINARY_DIR}/translations/landbridge_${language}.qm")
    add_custom_command(
        OUTPUT "${compiled}"
        COMMAND "${CMAKE_COMMAND}" -E make_directory "${CMAKE_BINARY_DIR}/translations"
        COMMAND Qt6::lrelease -silent "${source}" -qm "${compiled}"
        DEPENDS "${source}"
        VERBATIM)
    list(APPEND text_files "${compiled}")
    list(APPEND text_sources "${source}")
endforeach()
landbridge_embed(landbridge_ui_words translations FILES ${text_files})

add_custom_target(update_translations
    COMMAND Qt6::lupdate -silent -locations none -no-obsolete -I "${CMAKE_SOURCE_DIR}" "${CMAKE_SOURCE_DIR}/ui" "${CMAKE_SOURCE_DIR}/app"
            -ts ${text_sources}
    VERBATIM)
