# A room is one static library made of the sources of its folder. USES names the rooms its headers and sources may
# include, PRIVATELY the libraries that only its .cpp files may include. Reading the calls in core/CMakeLists.txt and
# ui/CMakeLists.txt is reading the table of ARCHITECTURE.md.
function(landbridge_add_room room)
    cmake_parse_arguments(PARSE_ARGV 1 ROOM "" "" "USES;PRIVATELY;PUBLICLY")
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${room}/*.cpp"
                                        "${CMAKE_CURRENT_SOURCE_DIR}/${room}/*.h")
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME storey)
    set(target "landbridge_${storey}_${room}")
    set(compiled "${sources}")
    list(FILTER compiled INCLUDE REGEX "\\.cpp$")
    if(compiled)
        add_library(${target} STATIC ${sources})
        target_link_libraries(${target} PUBLIC landbridge_options)
        if(storey STREQUAL "ui")
            set_target_properties(${target} PROPERTIES AUTOMOC ON)
            target_compile_definitions(${target} PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
                QT_DISABLE_DEPRECATED_BEFORE=0x060400)
        endif()
        target_link_libraries(${target} PUBLIC ${ROOM_PUBLICLY} PRIVATE ${ROOM_PRIVATELY})
        foreach(used IN LISTS ROOM_USES)
            target_link_libraries(${target} PUBLIC landbridge_${used})
        endforeach()
    else()
        add_library(${target} INTERFACE)
        target_link_libraries(${target} INTERFACE landbridge_options)
        foreach(used IN LISTS ROOM_USES)
            target_link_libraries(${target} INTERFACE landbridge_${used})
        endforeach()
    endif()
endfunction()

# Makes the text files given available to `target` as `std::string_view landbridge::resources::NAME`, NAME being the
# file's name without its extension, declared in a header "HEADER.h" of the build tree.
function(landbridge_embed target header)
    cmake_parse_arguments(PARSE_ARGV 2 EMBED "" "" "FILES")
    set(directory "${CMAKE_BINARY_DIR}/embedded/${target}")
    set(output "${directory}/${header}.cpp")
    add_custom_command(
        OUTPUT "${output}" "${directory}/${header}.h"
        COMMAND "${CMAKE_COMMAND}" "-DHEADER=${header}" "-DDIRECTORY=${directory}" "-DFILES=${EMBED_FILES}"
                -P "${CMAKE_SOURCE_DIR}/packaging/cmake/embed.cmake"
        DEPENDS ${EMBED_FILES} "${CMAKE_SOURCE_DIR}/packaging/cmake/embed.cmake"
        VERBATIM)
    target_sources(${target} PRIVATE "${output}" "${directory}/${header}.h")
    target_include_directories(${target} PRIVATE "${directory}")
    set_source_files_properties("${output}" PROPERTIES COMPILE_OPTIONS "-Wno-overlength-strings")
endfunction()
