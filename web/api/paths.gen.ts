// What each path of the API takes and answers; written by scripts/api-paths.ts from its description, not by hand.
export interface paths {
    "/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                    status?: string;
                    needs_review?: string;
                    hidden?: string;
                    silent?: string;
                    source?: string;
                    company?: string;
                    since?: string;
                    until?: string;
                    sort?: "last_activity" | "applied" | "company" | "role" | "status" | "location" | "source";
                    order?: "asc" | "desc";
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                item_id: string;
                                company: string | null;
                                role: string | null;
                                req_ids: string[];
                                location: string | null;
                                posting_url: string | null;
                                source: string | null;
                                ats: string[];
                                status: "saved" | "applied" | "in_review" | "assessment" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "closed";
                                status_pinned: boolean;
                                applied_at: string | null;
                                last_activity_at: string | null;
                                confidence: number;
                                needs_review: boolean;
                                hidden: boolean;
                                next_step: {
                                    type: "offer" | "interview" | "assessment";
                                    at: string | null;
                                    item_id: string;
                                } | null;
                                silent_since: string | null;
                                waiting_since: string | null;
                                events: number;
                            }[];
                            total: number;
                            next_cursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        company: string;
                        role?: string | null;
                        status?: "saved" | "applied" | "in_review" | "assessment" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "closed";
                        at?: string;
                        location?: string;
                        req_id?: string;
                        posting_url?: string;
                        salary?: string;
                        contact?: string;
                        note?: string;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            item_id: string;
                            company: string | null;
                            role: string | null;
                            req_ids: string[];
                            location: string | null;
                            posting_url: string | null;
                            source: string | null;
                            ats: string[];
                            status: "saved" | "applied" | "in_review" | "assessment" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "closed";
                            status_pinned: boolean;
                            applied_at: string | null;
                            last_activity_at: string | null;
                            confidence: number;
                            needs_review: boolean;
                            hidden: boolean;
                            next_step: {
                                type: "offer" | "interview" | "assessment";
                                at: string | null;
                                item_id: string;
                            } | null;
                            silent_since: string | null;
                            waiting_since: string | null;
                            events: number;
                            version: string;
                            timeline: {
                                item_id: string;
                                kind: "application_received" | "in_review" | "assessment" | "interview_invite" | "interview_scheduled" | "offer" | "rejection" | "position_closed" | "withdrawal" | "offer_accepted" | "follow_up" | "incomplete_application" | "recruiter_outreach" | "job_alert" | "account_notice" | "other_job" | "not_job" | "note";
                                at: string | null;
                                summary: string;
                                direction: "received" | "sent";
                                confidence: number;
                                review: boolean;
                                evidence: {
                                    field: "subject" | "from" | "body" | "link" | "calendar" | "header";
                                    text: string;
                                    start: number;
                                    end: number;
                                }[];
                                by: "machine" | "person" | "lesson";
                                who: {
                                    type: "rule" | "model" | "language model" | "person" | "api key" | "lesson" | "program";
                                    name: string | null;
                                };
                                hand?: {
                                    type: "page" | "key" | "program" | "command";
                                    name: string | null;
                                };
                                lessons: {
                                    type: "kind" | "sender" | "company" | "role" | "rescue";
                                    what: "kind" | "company" | "role" | "look";
                                    value: string;
                                    at: string;
                                    correction_id: string;
                                    item_id: string;
                                    subject: string;
                                    application_id: string | null;
                                    applied: boolean;
                                }[];
                                linked_by: string;
                                text?: string;
                                interview: {
                                    start: string;
                                    end: string | null;
                                    tz: string | null;
                                    where: string | null;
                                    cancelled: boolean;
                                } | null;
                                mail: {
                                    id: string;
                                    message_id: string | null;
                                    subject: string;
                                    from_name: string;
                                    from_address: string;
                                    date: string | null;
                                } | null;
                            }[];
                            salary: string | null;
                            contact: string | null;
                            provenance?: {
                                company?: {
                                    by: "machine" | "person" | "lesson";
                                    item_id: string | null;
                                    at: string | null;
                                    read_in: "subject" | "from" | "body" | "link" | "calendar" | "header" | null;
                                    text: string;
                                    confidence: number;
                                    lesson?: {
                                        type: "kind" | "sender" | "company" | "role" | "rescue";
                                        what: "kind" | "company" | "role" | "look";
                                        value: string;
                                        at: string;
                                        correction_id: string;
                                        item_id: string;
                                        subject: string;
                                        application_id: string | null;
                                        applied: boolean;
                                    };
                                    hand?: {
                                        type: "page" | "key" | "program" | "command";
                                        name: string | null;
                                    };
                                };
                                role?: {
                                    by: "machine" | "person" | "lesson";
                                    item_id: string | null;
                                    at: string | null;
                                    read_in: "subject" | "from" | "body" | "link" | "calendar" | "header" | null;
                                    text: string;
                                    confidence: number;
                                    lesson?: {
                                        type: "kind" | "sender" | "company" | "role" | "rescue";
                                        what: "kind" | "company" | "role" | "look";
                                        value: string;
                                        at: string;
                                        correction_id: string;
                                        item_id: string;
                                        subject: string;
                                        application_id: string | null;
                                        applied: boolean;
                                    };
                                    hand?: {
                                        type: "page" | "key" | "program" | "command";
                                        name: string | null;
                                    };
                                };
                                location?: {
                                    by: "machine" | "person" | "lesson";
                                    item_id: string | null;
                                    at: string | null;
                                    read_in: "subject" | "from" | "body" | "link" | "calendar" | "header" | null;
                                    text: string;
                                    confidence: number;
                                    lesson?: {
                                        type: "kind" | "sender" | "company" | "role" | "rescue";
                                        what: "kind" | "company" | "role" | "look";
                                        value: string;
                                        at: string;
                                        correction_id: string;
                                        item_id: string;
                                        subject: string;
                                        application_id: string | null;
                                        applied: boolean;
                                    };
                                    hand?: {
                                        type: "page" | "key" | "program" | "command";
                                        name: string | null;
                                    };
                                };
                                req_id?: {
                                    by: "machine" | "person" | "lesson";
                                    item_id: string | null;
                                    at: string | null;
                                    read_in: "subject" | "from" | "body" | "link" | "calendar" | "header" | null;
                                    text: string;
                                    confidence: number;
                                    lesson?: {
                                        type: "kind" | "sender" | "company" | "role" | "rescue";
                                        what: "kind" | "company" | "role" | "look";
                                        value: string;
                                        at: string;
                                        correction_id: string;
                                        item_id: string;
                                        subject: string;
                                        application_id: string | null;
                                        applied: boolean;
                                    };
                                    hand?: {
                                        type: "page" | "key" | "program" | "command";
                                        name: string | null;
                                    };
                                };
                                posting_url?: {
                                    by: "machine" | "person" | "lesson";
                                    item_id: string | null;
                                    at: string | null;
                                    read_in: "subject" | "from" | "body" | "link" | "calendar" | "header" | null;
                                    text: string;
                                    confidence: number;
                                    lesson?: {
                                        type: "kind" | "sender" | "company" | "role" | "rescue";
                                        what: "kind" | "company" | "role" | "look";
                                        value: string;
                                        at: string;
                                        correction_id: string;
                                        item_id: string;
                                        subject: string;
                                        application_id: string | null;
                                        applied: boolean;
                                    };
                                    hand?: {
                                        type: "page" | "key" | "program" | "command";
                                        name: string | null;
                                    };
                                };
                                salary?: {
                                    by: "machine" | "person" | "lesson";
                                    item_id: string | null;
                                    at: string | null;
                                    read_in: "subject" | "from" | "body" | "link" | "calendar" | "header" | null;
                                    text: string;
                                    confidence: number;
                                    lesson?: {
                                        type: "kind" | "sender" | "company" | "role" | "rescue";
                                        what: "kind" | "company" | "role" | "look";
                                        value: string;
                                        at: string;
                                        correction_id: string;
                                        item_id: string;
                                        subject: string;
                                        application_id: string | null;
                                        applied: boolean;
                                    };
                                    hand?: {
                                        type: "page" | "key" | "program" | "command";
                                        name: string | null;
                                    };
                                };
                                contact?: {
                                    by: "machine" | "person" | "lesson";
                                    item_id: string | null;
                                    at: string | null;
                                    read_in: "subject" | "from" | "body" | "link" | "calendar" | "header" | null;
                                    text: string;
                                    confidence: number;
                                    lesson?: {
                                        type: "kind" | "sender" | "company" | "role" | "rescue";
                                        what: "kind" | "company" | "role" | "look";
                                        value: string;
                                        at: string;
                                        correction_id: string;
                                        item_id: string;
                                        subject: string;
                                        application_id: string | null;
                                        applied: boolean;
                                    };
                                    hand?: {
                                        type: "page" | "key" | "program" | "command";
                                        name: string | null;
                                    };
                                };
                            };
                            notes: {
                                id: string;
                                text: string;
                                at: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                    status?: string;
                    needs_review?: string;
                    hidden?: string;
                    silent?: string;
                    source?: string;
                    company?: string;
                    since?: string;
                    until?: string;
                    sort?: "last_activity" | "applied" | "company" | "role" | "status" | "location" | "source";
                    order?: "asc" | "desc";
                    columns?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                    status?: string;
                    needs_review?: string;
                    hidden?: string;
                    silent?: string;
                    source?: string;
                    company?: string;
                    since?: string;
                    until?: string;
                    per_column?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            columns: {
                                status: "saved" | "applied" | "in_review" | "assessment" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "closed";
                                total: number;
                                items: {
                                    id: string;
                                    item_id: string;
                                    company: string | null;
                                    role: string | null;
                                    req_ids: string[];
                                    location: string | null;
                                    posting_url: string | null;
                                    source: string | null;
                                    ats: string[];
                                    status: "saved" | "applied" | "in_review" | "assessment" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "closed";
                                    status_pinned: boolean;
                                    applied_at: string | null;
                                    last_activity_at: string | null;
                                    confidence: number;
                                    needs_review: boolean;
                                    hidden: boolean;
                                    next_step: {
                                        type: "offer" | "interview" | "assessment";
                                        at: string | null;
                                        item_id: string;
                                    } | null;
                                    silent_since: string | null;
                                    waiting_since: string | null;
                                    events: number;
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                    status?: string;
                    needs_review?: string;
                    hidden?: string;
                    silent?: string;
                    source?: string;
                    company?: string;
                    since?: string;
                    until?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            sources: {
                                value: string;
                                applications: number;
                            }[];
                            companies: {
                                value: string;
                                applications: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            applications: number;
                            by_status: {
                                saved?: number;
                                applied?: number;
                                in_review?: number;
                                assessment?: number;
                                interview?: number;
                                offer?: number;
                                accepted?: number;
                                rejected?: number;
                                withdrawn?: number;
                                closed?: number;
                            };
                            needs_review: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            item_id: string;
                            company: string | null;
                            role: string | null;
                            req_ids: string[];
                            location: string | null;
                            posting_url: string | null;
                            source: string | null;
                            ats: string[];
                            status: "saved" | "applied" | "in_review" | "assessment" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "closed";
                            status_pinned: boolean;
                            applied_at: string | null;
                            last_activity_at: string | null;
                            confidence: number;
                            needs_review: boolean;
                            hidden: boolean;
                            next_step: {
                                type: "offer" | "interview" | "assessment";
                                at: string | null;
                                item_id: string;
                            } | null;
                            silent_since: string | null;
                            waiting_since: string | null;
                            events: number;
                            version: string;
                            timeline: {
                                item_id: string;
                                kind: "application_received" | "in_review" | "assessment" | "interview_invite" | "interview_scheduled" | "offer" | "rejection" | "position_closed" | "withdrawal" | "offer_accepted" | "follow_up" | "incomplete_application" | "recruiter_outreach" | "job_alert" | "account_notice" | "other_job" | "not_job" | "note";
                                at: string | null;
                                summary: string;
                                direction: "received" | "sent";
                                confidence: number;
                                review: boolean;
                                evidence: {
                                    field: "subject" | "from" | "body" | "link" | "calendar" | "header";
                                    text: string;
                                    start: number;
                                    end: number;
                                }[];
                                by: "machine" | "person" | "lesson";
                                who: {
                                    type: "rule" | "model" | "language model" | "person" | "api key" | "lesson" | "program";
                                    name: string | null;
                                };
                                hand?: {
                                    type: "page" | "key" | "program" | "command";
                                    name: string | null;
                                };
                                lessons: {
                                    type: "kind" | "sender" | "company" | "role" | "rescue";
                                    what: "kind" | "company" | "role" | "look";
                                    value: string;
                                    at: string;
                                    correction_id: string;
                                    item_id: string;
                                    subject: string;
                                    application_id: string | null;
                                    applied: boolean;
                                }[];
                                linked_by: string;
                                text?: string;
                                interview: {
                                    start: string;
                                    end: string | null;
                                    tz: string | null;
                                    where: string | null;
                                    cancelled: boolean;
                                } | null;
                                mail: {
                                    id: string;
                                    message_id: string | null;
                                    subject: string;
                                    from_name: string;
                                    from_address: string;
                                    date: string | null;
                                } | null;
                            }[];
                            salary: string | null;
                            contact: string | null;
                            provenance?: {
                                company?: {
                                    by: "machine" | "person" | "lesson";
                                    item_id: string | null;
                                    at: string | null;
                                    read_in: "subject" | "from" | "body" | "link" | "calendar" | "header" | null;
                                    text: string;
                                    confidence: number;
                                    lesson?: {
                                        type: "kind" | "sender" | "company" | "role" | "rescue";
                                        what: "kind" | "company" | "role" | "look";
                                        value: string;
                                        at: string;
                                        correction_id: string;
                                        item_id: string;
                                        subject: string;
                                        application_id: string | null;
                                        applied: boolean;
                                    };
                                    hand?: {
                                        type: "page" | "key" | "program" | "command";
                                        name: string | null;
                                    };
                                };
                                role?: {
                                    by: "machine" | "person" | "lesson";
                                    item_id: string | null;
                                    at: string | null;
                                    read_in: "subject" | "from" | "body" | "link" | "calendar" | "header" | null;
                                    text: string;
                                    confidence: number;
                                    lesson?: {
                                        type: "kind" | "sender" | "company" | "role" | "rescue";
                                        what: "kind" | "company" | "role" | "look";
                                        value: string;
                                        at: string;
                                        correction_id: string;
                                        item_id: string;
                                        subject: string;
                                        application_id: string | null;
                                        applied: boolean;
                                    };
                                    hand?: {
                                        type: "page" | "key" | "program" | "command";
                                        name: string | null;
                                    };
                                };
                                location?: {
                                    by: "machine" | "person" | "lesson";
                                    item_id: string | null;
                                    at: string | null;
                                    read_in: "subject" | "from" | "body" | "link" | "calendar" | "header" | null;
                                    text: string;
                                    confidence: number;
                                    lesson?: {
                                        type: "kind" | "sender" | "company" | "role" | "rescue";
                                        what: "kind" | "company" | "role" | "look";
                                        value: string;
                                        at: string;
                                        correction_id: string;
                                        item_id: string;
                                        subject: string;
                                        application_id: string | null;
                                        applied: boolean;
                                    };
                                    hand?: {
                                        type: "page" | "key" | "program" | "command";
                                        name: string | null;
                                    };
                                };
                                req_id?: {
                                    by: "machine" | "person" | "lesson";
                                    item_id: string | null;
                                    at: string | null;
                                    read_in: "subject" | "from" | "body" | "link" | "calendar" | "header" | null;
                                    text: string;
                                    confidence: number;
                                    lesson?: {
                                        type: "kind" | "sender" | "company" | "role" | "rescue";
                                        what: "kind" | "company" | "role" | "look";
                                        value: string;
                                        at: string;
                                        correction_id: string;
                                        item_id: string;
                                        subject: string;
                                        application_id: string | null;
                                        applied: boolean;
                                    };
                                    hand?: {
                                        type: "page" | "key" | "program" | "command";
                                        name: string | null;
                                    };
                                };
                                posting_url?: {
                                    by: "machine" | "person" | "lesson";
                                    item_id: string | null;
                                    at: string | null;
                                    read_in: "subject" | "from" | "body" | "link" | "calendar" | "header" | null;
                                    text: string;
                                    confidence: number;
                                    lesson?: {
                                        type: "kind" | "sender" | "company" | "role" | "rescue";
                                        what: "kind" | "company" | "role" | "look";
                                        value: string;
                                        at: string;
                                        correction_id: string;
                                        item_id: string;
                                        subject: string;
                                        application_id: string | null;
                                        applied: boolean;
                                    };
                                    hand?: {
                                        type: "page" | "key" | "program" | "command";
                                        name: string | null;
                                    };
                                };
                                salary?: {
                                    by: "machine" | "person" | "lesson";
                                    item_id: string | null;
                                    at: string | null;
                                    read_in: "subject" | "from" | "body" | "link" | "calendar" | "header" | null;
                                    text: string;
                                    confidence: number;
                                    lesson?: {
                                        type: "kind" | "sender" | "company" | "role" | "rescue";
                                        what: "kind" | "company" | "role" | "look";
                                        value: string;
                                        at: string;
                                        correction_id: string;
                                        item_id: string;
                                        subject: string;
                                        application_id: string | null;
                                        applied: boolean;
                                    };
                                    hand?: {
                                        type: "page" | "key" | "program" | "command";
                                        name: string | null;
                                    };
                                };
                                contact?: {
                                    by: "machine" | "person" | "lesson";
                                    item_id: string | null;
                                    at: string | null;
                                    read_in: "subject" | "from" | "body" | "link" | "calendar" | "header" | null;
                                    text: string;
                                    confidence: number;
                                    lesson?: {
                                        type: "kind" | "sender" | "company" | "role" | "rescue";
                                        what: "kind" | "company" | "role" | "look";
                                        value: string;
                                        at: string;
                                        correction_id: string;
                                        item_id: string;
                                        subject: string;
                                        application_id: string | null;
                                        applied: boolean;
                                    };
                                    hand?: {
                                        type: "page" | "key" | "program" | "command";
                                        name: string | null;
                                    };
                                };
                            };
                            notes: {
                                id: string;
                                text: string;
                                at: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: {
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch: {
            parameters: {
                query?: never;
                header?: {
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        company?: string | null;
                        role?: string | null;
                        location?: string | null;
                        req_id?: string | null;
                        posting_url?: string | null;
                        salary?: string | null;
                        contact?: string | null;
                        status?: "saved" | "applied" | "in_review" | "assessment" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "closed" | null;
                        hidden?: boolean;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            item_id: string;
                            company: string | null;
                            role: string | null;
                            req_ids: string[];
                            location: string | null;
                            posting_url: string | null;
                            source: string | null;
                            ats: string[];
                            status: "saved" | "applied" | "in_review" | "assessment" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "closed";
                            status_pinned: boolean;
                            applied_at: string | null;
                            last_activity_at: string | null;
                            confidence: number;
                            needs_review: boolean;
                            hidden: boolean;
                            next_step: {
                                type: "offer" | "interview" | "assessment";
                                at: string | null;
                                item_id: string;
                            } | null;
                            silent_since: string | null;
                            waiting_since: string | null;
                            events: number;
                            version: string;
                            timeline: {
                                item_id: string;
                                kind: "application_received" | "in_review" | "assessment" | "interview_invite" | "interview_scheduled" | "offer" | "rejection" | "position_closed" | "withdrawal" | "offer_accepted" | "follow_up" | "incomplete_application" | "recruiter_outreach" | "job_alert" | "account_notice" | "other_job" | "not_job" | "note";
                                at: string | null;
                                summary: string;
                                direction: "received" | "sent";
                                confidence: number;
                                review: boolean;
                                evidence: {
                                    field: "subject" | "from" | "body" | "link" | "calendar" | "header";
                                    text: string;
                                    start: number;
                                    end: number;
                                }[];
                                by: "machine" | "person" | "lesson";
                                who: {
                                    type: "rule" | "model" | "language model" | "person" | "api key" | "lesson" | "program";
                                    name: string | null;
                                };
                                hand?: {
                                    type: "page" | "key" | "program" | "command";
                                    name: string | null;
                                };
                                lessons: {
                                    type: "kind" | "sender" | "company" | "role" | "rescue";
                                    what: "kind" | "company" | "role" | "look";
                                    value: string;
                                    at: string;
                                    correction_id: string;
                                    item_id: string;
                                    subject: string;
                                    application_id: string | null;
                                    applied: boolean;
                                }[];
                                linked_by: string;
                                text?: string;
                                interview: {
                                    start: string;
                                    end: string | null;
                                    tz: string | null;
                                    where: string | null;
                                    cancelled: boolean;
                                } | null;
                                mail: {
                                    id: string;
                                    message_id: string | null;
                                    subject: string;
                                    from_name: string;
                                    from_address: string;
                                    date: string | null;
                                } | null;
                            }[];
                            salary: string | null;
                            contact: string | null;
                            provenance?: {
                                company?: {
                                    by: "machine" | "person" | "lesson";
                                    item_id: string | null;
                                    at: string | null;
                                    read_in: "subject" | "from" | "body" | "link" | "calendar" | "header" | null;
                                    text: string;
                                    confidence: number;
                                    lesson?: {
                                        type: "kind" | "sender" | "company" | "role" | "rescue";
                                        what: "kind" | "company" | "role" | "look";
                                        value: string;
                                        at: string;
                                        correction_id: string;
                                        item_id: string;
                                        subject: string;
                                        application_id: string | null;
                                        applied: boolean;
                                    };
                                    hand?: {
                                        type: "page" | "key" | "program" | "command";
                                        name: string | null;
                                    };
                                };
                                role?: {
                                    by: "machine" | "person" | "lesson";
                                    item_id: string | null;
                                    at: string | null;
                                    read_in: "subject" | "from" | "body" | "link" | "calendar" | "header" | null;
                                    text: string;
                                    confidence: number;
                                    lesson?: {
                                        type: "kind" | "sender" | "company" | "role" | "rescue";
                                        what: "kind" | "company" | "role" | "look";
                                        value: string;
                                        at: string;
                                        correction_id: string;
                                        item_id: string;
                                        subject: string;
                                        application_id: string | null;
                                        applied: boolean;
                                    };
                                    hand?: {
                                        type: "page" | "key" | "program" | "command";
                                        name: string | null;
                                    };
                                };
                                location?: {
                                    by: "machine" | "person" | "lesson";
                                    item_id: string | null;
                                    at: string | null;
                                    read_in: "subject" | "from" | "body" | "link" | "calendar" | "header" | null;
                                    text: string;
                                    confidence: number;
                                    lesson?: {
                                        type: "kind" | "sender" | "company" | "role" | "rescue";
                                        what: "kind" | "company" | "role" | "look";
                                        value: string;
                                        at: string;
                                        correction_id: string;
                                        item_id: string;
                                        subject: string;
                                        application_id: string | null;
                                        applied: boolean;
                                    };
                                    hand?: {
                                        type: "page" | "key" | "program" | "command";
                                        name: string | null;
                                    };
                                };
                                req_id?: {
                                    by: "machine" | "person" | "lesson";
                                    item_id: string | null;
                                    at: string | null;
                                    read_in: "subject" | "from" | "body" | "link" | "calendar" | "header" | null;
                                    text: string;
                                    confidence: number;
                                    lesson?: {
                                        type: "kind" | "sender" | "company" | "role" | "rescue";
                                        what: "kind" | "company" | "role" | "look";
                                        value: string;
                                        at: string;
                                        correction_id: string;
                                        item_id: string;
                                        subject: string;
                                        application_id: string | null;
                                        applied: boolean;
                                    };
                                    hand?: {
                                        type: "page" | "key" | "program" | "command";
                                        name: string | null;
                                    };
                                };
                                posting_url?: {
                                    by: "machine" | "person" | "lesson";
                                    item_id: string | null;
                                    at: string | null;
                                    read_in: "subject" | "from" | "body" | "link" | "calendar" | "header" | null;
                                    text: string;
                                    confidence: number;
                                    lesson?: {
                                        type: "kind" | "sender" | "company" | "role" | "rescue";
                                        what: "kind" | "company" | "role" | "look";
                                        value: string;
                                        at: string;
                                        correction_id: string;
                                        item_id: string;
                                        subject: string;
                                        application_id: string | null;
                                        applied: boolean;
                                    };
                                    hand?: {
                                        type: "page" | "key" | "program" | "command";
                                        name: string | null;
                                    };
                                };
                                salary?: {
                                    by: "machine" | "person" | "lesson";
                                    item_id: string | null;
                                    at: string | null;
                                    read_in: "subject" | "from" | "body" | "link" | "calendar" | "header" | null;
                                    text: string;
                                    confidence: number;
                                    lesson?: {
                                        type: "kind" | "sender" | "company" | "role" | "rescue";
                                        what: "kind" | "company" | "role" | "look";
                                        value: string;
                                        at: string;
                                        correction_id: string;
                                        item_id: string;
                                        subject: string;
                                        application_id: string | null;
                                        applied: boolean;
                                    };
                                    hand?: {
                                        type: "page" | "key" | "program" | "command";
                                        name: string | null;
                                    };
                                };
                                contact?: {
                                    by: "machine" | "person" | "lesson";
                                    item_id: string | null;
                                    at: string | null;
                                    read_in: "subject" | "from" | "body" | "link" | "calendar" | "header" | null;
                                    text: string;
                                    confidence: number;
                                    lesson?: {
                                        type: "kind" | "sender" | "company" | "role" | "rescue";
                                        what: "kind" | "company" | "role" | "look";
                                        value: string;
                                        at: string;
                                        correction_id: string;
                                        item_id: string;
                                        subject: string;
                                        application_id: string | null;
                                        applied: boolean;
                                    };
                                    hand?: {
                                        type: "page" | "key" | "program" | "command";
                                        name: string | null;
                                    };
                                };
                            };
                            notes: {
                                id: string;
                                text: string;
                                at: string;
                            }[];
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/applications/capture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        url: string;
                        company_name: string;
                        job_title: string;
                        location?: string;
                        salary?: string;
                        note?: string;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            item_id: string;
                            company: string | null;
                            role: string | null;
                            req_ids: string[];
                            location: string | null;
                            posting_url: string | null;
                            source: string | null;
                            ats: string[];
                            status: "saved" | "applied" | "in_review" | "assessment" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "closed";
                            status_pinned: boolean;
                            applied_at: string | null;
                            last_activity_at: string | null;
                            confidence: number;
                            needs_review: boolean;
                            hidden: boolean;
                            next_step: {
                                type: "offer" | "interview" | "assessment";
                                at: string | null;
                                item_id: string;
                            } | null;
                            silent_since: string | null;
                            waiting_since: string | null;
                            events: number;
                            version: string;
                            timeline: {
                                item_id: string;
                                kind: "application_received" | "in_review" | "assessment" | "interview_invite" | "interview_scheduled" | "offer" | "rejection" | "position_closed" | "withdrawal" | "offer_accepted" | "follow_up" | "incomplete_application" | "recruiter_outreach" | "job_alert" | "account_notice" | "other_job" | "not_job" | "note";
                                at: string | null;
                                summary: string;
                                direction: "received" | "sent";
                                confidence: number;
                                review: boolean;
                                evidence: {
                                    field: "subject" | "from" | "body" | "link" | "calendar" | "header";
                                    text: string;
                                    start: number;
                                    end: number;
                                }[];
                                by: "machine" | "person" | "lesson";
                                who: {
                                    type: "rule" | "model" | "language model" | "person" | "api key" | "lesson" | "program";
                                    name: string | null;
                                };
                                hand?: {
                                    type: "page" | "key" | "program" | "command";
                                    name: string | null;
                                };
                                lessons: {
                                    type: "kind" | "sender" | "company" | "role" | "rescue";
                                    what: "kind" | "company" | "role" | "look";
                                    value: string;
                                    at: string;
                                    correction_id: string;
                                    item_id: string;
                                    subject: string;
                                    application_id: string | null;
                                    applied: boolean;
                                }[];
                                linked_by: string;
                                text?: string;
                                interview: {
                                    start: string;
                                    end: string | null;
                                    tz: string | null;
                                    where: string | null;
                                    cancelled: boolean;
                                } | null;
                                mail: {
                                    id: string;
                                    message_id: string | null;
                                    subject: string;
                                    from_name: string;
                                    from_address: string;
                                    date: string | null;
                                } | null;
                            }[];
                            salary: string | null;
                            contact: string | null;
                            provenance?: {
                                company?: {
                                    by: "machine" | "person" | "lesson";
                                    item_id: string | null;
                                    at: string | null;
                                    read_in: "subject" | "from" | "body" | "link" | "calendar" | "header" | null;
                                    text: string;
                                    confidence: number;
                                    lesson?: {
                                        type: "kind" | "sender" | "company" | "role" | "rescue";
                                        what: "kind" | "company" | "role" | "look";
                                        value: string;
                                        at: string;
                                        correction_id: string;
                                        item_id: string;
                                        subject: string;
                                        application_id: string | null;
                                        applied: boolean;
                                    };
                                    hand?: {
                                        type: "page" | "key" | "program" | "command";
                                        name: string | null;
                                    };
                                };
                                role?: {
                                    by: "machine" | "person" | "lesson";
                                    item_id: string | null;
                                    at: string | null;
                                    read_in: "subject" | "from" | "body" | "link" | "calendar" | "header" | null;
                                    text: string;
                                    confidence: number;
                                    lesson?: {
                                        type: "kind" | "sender" | "company" | "role" | "rescue";
                                        what: "kind" | "company" | "role" | "look";
                                        value: string;
                                        at: string;
                                        correction_id: string;
                                        item_id: string;
                                        subject: string;
                                        application_id: string | null;
                                        applied: boolean;
                                    };
                                    hand?: {
                                        type: "page" | "key" | "program" | "command";
                                        name: string | null;
                                    };
                                };
                                location?: {
                                    by: "machine" | "person" | "lesson";
                                    item_id: string | null;
                                    at: string | null;
                                    read_in: "subject" | "from" | "body" | "link" | "calendar" | "header" | null;
                                    text: string;
                                    confidence: number;
                                    lesson?: {
                                        type: "kind" | "sender" | "company" | "role" | "rescue";
                                        what: "kind" | "company" | "role" | "look";
                                        value: string;
                                        at: string;
                                        correction_id: string;
                                        item_id: string;
                                        subject: string;
                                        application_id: string | null;
                                        applied: boolean;
                                    };
                                    hand?: {
                                        type: "page" | "key" | "program" | "command";
                                        name: string | null;
                                    };
                                };
                                req_id?: {
                                    by: "machine" | "person" | "lesson";
                                    item_id: string | null;
                                    at: string | null;
                                    read_in: "subject" | "from" | "body" | "link" | "calendar" | "header" | null;
                                    text: string;
                                    confidence: number;
                                    lesson?: {
                                        type: "kind" | "sender" | "company" | "role" | "rescue";
                                        what: "kind" | "company" | "role" | "look";
                                        value: string;
                                        at: string;
                                        correction_id: string;
                                        item_id: string;
                                        subject: string;
                                        application_id: string | null;
                                        applied: boolean;
                                    };
                                    hand?: {
                                        type: "page" | "key" | "program" | "command";
                                        name: string | null;
                                    };
                                };
                                posting_url?: {
                                    by: "machine" | "person" | "lesson";
                                    item_id: string | null;
                                    at: string | null;
                                    read_in: "subject" | "from" | "body" | "link" | "calendar" | "header" | null;
                                    text: string;
                                    confidence: number;
                                    lesson?: {
                                        type: "kind" | "sender" | "company" | "role" | "rescue";
                                        what: "kind" | "company" | "role" | "look";
                                        value: string;
                                        at: string;
                                        correction_id: string;
                                        item_id: string;
                                        subject: string;
                                        application_id: string | null;
                                        applied: boolean;
                                    };
                                    hand?: {
                                        type: "page" | "key" | "program" | "command";
                                        name: string | null;
                                    };
                                };
                                salary?: {
                                    by: "machine" | "person" | "lesson";
                                    item_id: string | null;
                                    at: string | null;
                                    read_in: "subject" | "from" | "body" | "link" | "calendar" | "header" | null;
                                    text: string;
                                    confidence: number;
                                    lesson?: {
                                        type: "kind" | "sender" | "company" | "role" | "rescue";
                                        what: "kind" | "company" | "role" | "look";
                                        value: string;
                                        at: string;
                                        correction_id: string;
                                        item_id: string;
                                        subject: string;
                                        application_id: string | null;
                                        applied: boolean;
                                    };
                                    hand?: {
                                        type: "page" | "key" | "program" | "command";
                                        name: string | null;
                                    };
                                };
                                contact?: {
                                    by: "machine" | "person" | "lesson";
                                    item_id: string | null;
                                    at: string | null;
                                    read_in: "subject" | "from" | "body" | "link" | "calendar" | "header" | null;
                                    text: string;
                                    confidence: number;
                                    lesson?: {
                                        type: "kind" | "sender" | "company" | "role" | "rescue";
                                        what: "kind" | "company" | "role" | "look";
                                        value: string;
                                        at: string;
                                        correction_id: string;
                                        item_id: string;
                                        subject: string;
                                        application_id: string | null;
                                        applied: boolean;
                                    };
                                    hand?: {
                                        type: "page" | "key" | "program" | "command";
                                        name: string | null;
                                    };
                                };
                            };
                            notes: {
                                id: string;
                                text: string;
                                at: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                item_id: string;
                                kind: "application_received" | "in_review" | "assessment" | "interview_invite" | "interview_scheduled" | "offer" | "rejection" | "position_closed" | "withdrawal" | "offer_accepted" | "follow_up" | "incomplete_application" | "recruiter_outreach" | "job_alert" | "account_notice" | "other_job" | "not_job" | "note";
                                at: string | null;
                                summary: string;
                                direction: "received" | "sent";
                                confidence: number;
                                review: boolean;
                                evidence: {
                                    field: "subject" | "from" | "body" | "link" | "calendar" | "header";
                                    text: string;
                                    start: number;
                                    end: number;
                                }[];
                                by: "machine" | "person" | "lesson";
                                who: {
                                    type: "rule" | "model" | "language model" | "person" | "api key" | "lesson" | "program";
                                    name: string | null;
                                };
                                hand?: {
                                    type: "page" | "key" | "program" | "command";
                                    name: string | null;
                                };
                                lessons: {
                                    type: "kind" | "sender" | "company" | "role" | "rescue";
                                    what: "kind" | "company" | "role" | "look";
                                    value: string;
                                    at: string;
                                    correction_id: string;
                                    item_id: string;
                                    subject: string;
                                    application_id: string | null;
                                    applied: boolean;
                                }[];
                                linked_by: string;
                                text?: string;
                                interview: {
                                    start: string;
                                    end: string | null;
                                    tz: string | null;
                                    where: string | null;
                                    cancelled: boolean;
                                } | null;
                                mail: {
                                    id: string;
                                    message_id: string | null;
                                    subject: string;
                                    from_name: string;
                                    from_address: string;
                                    date: string | null;
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    "idempotency-key"?: string;
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        kind?: "application_received" | "in_review" | "assessment" | "interview_invite" | "interview_scheduled" | "offer" | "rejection" | "position_closed" | "withdrawal" | "offer_accepted" | "follow_up" | "incomplete_application" | "recruiter_outreach" | "job_alert" | "account_notice" | "other_job" | "not_job" | null;
                        at?: string;
                        text?: string;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                item_id: string;
                                kind: "application_received" | "in_review" | "assessment" | "interview_invite" | "interview_scheduled" | "offer" | "rejection" | "position_closed" | "withdrawal" | "offer_accepted" | "follow_up" | "incomplete_application" | "recruiter_outreach" | "job_alert" | "account_notice" | "other_job" | "not_job" | "note";
                                at: string | null;
                                summary: string;
                                direction: "received" | "sent";
                                confidence: number;
                                review: boolean;
                                evidence: {
                                    field: "subject" | "from" | "body" | "link" | "calendar" | "header";
                                    text: string;
                                    start: number;
                                    end: number;
                                }[];
                                by: "machine" | "person" | "lesson";
                                who: {
                                    type: "rule" | "model" | "language model" | "person" | "api key" | "lesson" | "program";
                                    name: string | null;
                                };
                                hand?: {
                                    type: "page" | "key" | "program" | "command";
                                    name: string | null;
                                };
                                lessons: {
                                    type: "kind" | "sender" | "company" | "role" | "rescue";
                                    what: "kind" | "company" | "role" | "look";
                                    value: string;
                                    at: string;
                                    correction_id: string;
                                    item_id: string;
                                    subject: string;
                                    application_id: string | null;
                                    applied: boolean;
                                }[];
                                linked_by: string;
                                text?: string;
                                interview: {
                                    start: string;
                                    end: string | null;
                                    tz: string | null;
                                    where: string | null;
                                    cancelled: boolean;
                                } | null;
                                mail: {
                                    id: string;
                                    message_id: string | null;
                                    subject: string;
                                    from_name: string;
                                    from_address: string;
                                    date: string | null;
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scraper/scrape": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        url: string;
                        application_id?: string;
                        replace?: boolean;
                    };
                };
            };
            responses: {
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            job: string;
                            state: "queued" | "running" | "done" | "failed" | "gone";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/scrape-complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        url: string;
                        application_id?: string;
                        html?: string;
                        posting?: {
                            title: string;
                            company?: string | null;
                            description?: string | null;
                            requirements?: string[];
                            location?: string | null;
                            employment_type?: string | null;
                            salary_text?: string | null;
                            salary?: {
                                min?: number | null;
                                max?: number | null;
                                currency?: string | null;
                                per?: "hour" | "day" | "week" | "month" | "year" | null;
                            } | null;
                            posted_at?: string | null;
                            closes_at?: string | null;
                        };
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            job: string;
                            state: "queued" | "running" | "done" | "failed" | "gone";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/postings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    application?: string;
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                uid: string;
                                url: string;
                                state: "queued" | "running" | "done" | "failed" | "gone";
                                note: string | null;
                                retry_at: string | null;
                                ats: string;
                                company: string | null;
                                title: string | null;
                                location: string | null;
                                employment_type: string | null;
                                salary_text: string | null;
                                salary: {
                                    min: number | null;
                                    max: number | null;
                                    currency: string | null;
                                    per: "hour" | "day" | "week" | "month" | "year" | null;
                                } | null;
                                posted_at: string | null;
                                closes_at: string | null;
                                asked_at: string;
                                checked_at: string | null;
                                read_at: string | null;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/postings/{uid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    uid: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            uid: string;
                            url: string;
                            state: "queued" | "running" | "done" | "failed" | "gone";
                            note: string | null;
                            retry_at: string | null;
                            ats: string;
                            company: string | null;
                            title: string | null;
                            location: string | null;
                            employment_type: string | null;
                            salary_text: string | null;
                            salary: {
                                min: number | null;
                                max: number | null;
                                currency: string | null;
                                per: "hour" | "day" | "week" | "month" | "year" | null;
                            } | null;
                            posted_at: string | null;
                            closes_at: string | null;
                            asked_at: string;
                            checked_at: string | null;
                            read_at: string | null;
                            description: string | null;
                            requirements: string[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/posting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            uid: string;
                            url: string;
                            state: "queued" | "running" | "done" | "failed" | "gone";
                            note: string | null;
                            retry_at: string | null;
                            ats: string;
                            company: string | null;
                            title: string | null;
                            location: string | null;
                            employment_type: string | null;
                            salary_text: string | null;
                            salary: {
                                min: number | null;
                                max: number | null;
                                currency: string | null;
                                per: "hour" | "day" | "week" | "month" | "year" | null;
                            } | null;
                            posted_at: string | null;
                            closes_at: string | null;
                            asked_at: string;
                            checked_at: string | null;
                            read_at: string | null;
                            description: string | null;
                            requirements: string[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        sort?: "last_activity" | "applied" | "company" | "role" | "status" | "location" | "source";
                        order?: "asc" | "desc";
                        q?: string;
                        status?: ("saved" | "applied" | "in_review" | "assessment" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "closed")[];
                        needs_review?: boolean;
                        hidden?: boolean;
                        silent?: boolean;
                        source?: string;
                        company?: string;
                        since?: string;
                        until?: string;
                        columns?: ("company" | "role" | "status" | "location" | "source" | "applied_at" | "last_activity_at" | "req_ids" | "posting_url" | "next_step" | "silent_since" | "needs_review" | "events")[];
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                    status?: string;
                    needs_review?: string;
                    hidden?: string;
                    silent?: string;
                    source?: string;
                    company?: string;
                    since?: string;
                    until?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/calendar": string;
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        q?: string;
                        status?: ("saved" | "applied" | "in_review" | "assessment" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "closed")[];
                        needs_review?: boolean;
                        hidden?: boolean;
                        silent?: boolean;
                        source?: string;
                        company?: string;
                        since?: string;
                        until?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/calendar": string;
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: string | null;
                            sync: {
                                state: "waiting" | "running" | "done" | "failed";
                                url: string;
                                tab: string;
                                asked_at: string;
                                finished_at: string | null;
                                done: number;
                                total: number;
                                report: {
                                    rows: number;
                                    added: number;
                                    changed: number;
                                    removed: number;
                                } | null;
                                note: string | null;
                            } | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        q?: string;
                        status?: ("saved" | "applied" | "in_review" | "assessment" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "closed")[];
                        needs_review?: boolean;
                        hidden?: boolean;
                        silent?: boolean;
                        source?: string;
                        company?: string;
                        since?: string;
                        until?: string;
                        sort?: "last_activity" | "applied" | "company" | "role" | "status" | "location" | "source";
                        order?: "asc" | "desc";
                        spreadsheet?: string;
                        tab?: string;
                    };
                };
            };
            responses: {
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: string | null;
                            sync: {
                                state: "waiting" | "running" | "done" | "failed";
                                url: string;
                                tab: string;
                                asked_at: string;
                                finished_at: string | null;
                                done: number;
                                total: number;
                                report: {
                                    rows: number;
                                    added: number;
                                    changed: number;
                                    removed: number;
                                } | null;
                                note: string | null;
                            } | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/analysis/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            state: "queued";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/analysis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            state: "missing_posting" | "missing_profile" | "ready" | "queued" | "running" | "failed" | "done";
                            error: string | null;
                            posting: {
                                job_uid: string;
                                title: string | null;
                                company: string | null;
                                url: string;
                                checked_at: string;
                            } | null;
                            items: {
                                profile_key: string;
                                name: string;
                                current: boolean;
                                scored_at: string;
                                score: number | null;
                                class: "strong" | "good" | "partial" | "weak" | "unknown";
                                met: {
                                    any_of: string[];
                                    need: "required" | "preferred";
                                    quote: string;
                                }[];
                                missing: {
                                    any_of: string[];
                                    need: "required" | "preferred";
                                    quote: string;
                                }[];
                                penalties: {
                                    flag: "years_short" | "language_missing" | "location_far" | "seniority_gap" | "degree_missing" | "work_permit_asked";
                                    points: number;
                                    asked: string;
                                    held: string | null;
                                    quote: string;
                                }[];
                                suggestions: string[];
                                unjudged: string[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                key: string;
                                version: string;
                                name: string;
                                cv_path: string;
                                cv_sha256: string;
                                format: "pdf" | "docx" | "text";
                                size: number;
                                active: boolean;
                                created_at: string;
                                analyzed_at: string;
                                last_error: string | null;
                                read: {
                                    skills: string[];
                                    jobs: {
                                        title: string | null;
                                        field: string | null;
                                        from: string;
                                        to: string | null;
                                    }[];
                                    years: number | null;
                                    years_by_field: {
                                        [key: string]: number;
                                    };
                                    education: "vocational" | "bachelor" | "master" | "doctorate" | null;
                                    languages: {
                                        code: string;
                                        level: "A1" | "A2" | "B1" | "B2" | "C1" | "C2" | "native" | null;
                                    }[];
                                    written_in: string | null;
                                    location: string | null;
                                    links: string[];
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query: {
                    name: string;
                    replaces?: string;
                };
                header?: {
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/octet-stream": unknown;
                    "application/pdf": unknown;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                    "text/plain": unknown;
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            key: string;
                            version: string;
                            name: string;
                            cv_path: string;
                            cv_sha256: string;
                            format: "pdf" | "docx" | "text";
                            size: number;
                            active: boolean;
                            created_at: string;
                            analyzed_at: string;
                            last_error: string | null;
                            read: {
                                skills: string[];
                                jobs: {
                                    title: string | null;
                                    field: string | null;
                                    from: string;
                                    to: string | null;
                                }[];
                                years: number | null;
                                years_by_field: {
                                    [key: string]: number;
                                };
                                education: "vocational" | "bachelor" | "master" | "doctorate" | null;
                                languages: {
                                    code: string;
                                    level: "A1" | "A2" | "B1" | "B2" | "C1" | "C2" | "native" | null;
                                }[];
                                written_in: string | null;
                                location: string | null;
                                links: string[];
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profiles/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            key: string;
                            version: string;
                            name: string;
                            cv_path: string;
                            cv_sha256: string;
                            format: "pdf" | "docx" | "text";
                            size: number;
                            active: boolean;
                            created_at: string;
                            analyzed_at: string;
                            last_error: string | null;
                            read: {
                                skills: string[];
                                jobs: {
                                    title: string | null;
                                    field: string | null;
                                    from: string;
                                    to: string | null;
                                }[];
                                years: number | null;
                                years_by_field: {
                                    [key: string]: number;
                                };
                                education: "vocational" | "bachelor" | "master" | "doctorate" | null;
                                languages: {
                                    code: string;
                                    level: "A1" | "A2" | "B1" | "B2" | "C1" | "C2" | "native" | null;
                                }[];
                                written_in: string | null;
                                location: string | null;
                                links: string[];
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch: {
            parameters: {
                query?: never;
                header?: {
                    "if-match"?: string;
                };
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        active?: boolean;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            key: string;
                            version: string;
                            name: string;
                            cv_path: string;
                            cv_sha256: string;
                            format: "pdf" | "docx" | "text";
                            size: number;
                            active: boolean;
                            created_at: string;
                            analyzed_at: string;
                            last_error: string | null;
                            read: {
                                skills: string[];
                                jobs: {
                                    title: string | null;
                                    field: string | null;
                                    from: string;
                                    to: string | null;
                                }[];
                                years: number | null;
                                years_by_field: {
                                    [key: string]: number;
                                };
                                education: "vocational" | "bachelor" | "master" | "doctorate" | null;
                                languages: {
                                    code: string;
                                    level: "A1" | "A2" | "B1" | "B2" | "C1" | "C2" | "native" | null;
                                }[];
                                written_in: string | null;
                                location: string | null;
                                links: string[];
                            };
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/emails/ingest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        messages: {
                            raw: string;
                        }[];
                    };
                };
            };
            responses: {
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            accepted: number;
                            imports: string[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mails/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            message_id: string | null;
                            subject: string;
                            from_name: string;
                            from_address: string;
                            date: string | null;
                            direction: "received" | "sent";
                            kind: "application_received" | "in_review" | "assessment" | "interview_invite" | "interview_scheduled" | "offer" | "rejection" | "position_closed" | "withdrawal" | "offer_accepted" | "follow_up" | "incomplete_application" | "recruiter_outreach" | "job_alert" | "account_notice" | "other_job" | "not_job";
                            confidence: number;
                            review: boolean;
                            reason: string;
                            lessons: {
                                type: "kind" | "sender" | "company" | "role" | "rescue";
                                what: "kind" | "company" | "role" | "look";
                                value: string;
                                at: string;
                                correction_id: string;
                                item_id: string;
                                subject: string;
                                application_id: string | null;
                                applied: boolean;
                            }[];
                            evidence: {
                                field: "subject" | "from" | "body" | "link" | "calendar" | "header";
                                text: string;
                                start: number;
                                end: number;
                            }[];
                            text: string;
                            quoted: string;
                            text_deleted_after: number | null;
                            application_id: string | null;
                            has_html: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mails/{id}/html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/html": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            left: number;
                            next_cursor: string | null;
                            items: {
                                mail: {
                                    id: string;
                                    message_id: string | null;
                                    subject: string;
                                    from_name: string;
                                    from_address: string;
                                    date: string | null;
                                    direction: "received" | "sent";
                                    kind: "application_received" | "in_review" | "assessment" | "interview_invite" | "interview_scheduled" | "offer" | "rejection" | "position_closed" | "withdrawal" | "offer_accepted" | "follow_up" | "incomplete_application" | "recruiter_outreach" | "job_alert" | "account_notice" | "other_job" | "not_job";
                                    confidence: number;
                                    review: boolean;
                                    reason: string;
                                    lessons: {
                                        type: "kind" | "sender" | "company" | "role" | "rescue";
                                        what: "kind" | "company" | "role" | "look";
                                        value: string;
                                        at: string;
                                        correction_id: string;
                                        item_id: string;
                                        subject: string;
                                        application_id: string | null;
                                        applied: boolean;
                                    }[];
                                    evidence: {
                                        field: "subject" | "from" | "body" | "link" | "calendar" | "header";
                                        text: string;
                                        start: number;
                                        end: number;
                                    }[];
                                    text: string;
                                    quoted: string;
                                    text_deleted_after: number | null;
                                    application_id: string | null;
                                    has_html: boolean;
                                };
                                application: {
                                    application_id: string;
                                    company: string | null;
                                    role: string | null;
                                    status: "saved" | "applied" | "in_review" | "assessment" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "closed";
                                } | null;
                                hesitation: string;
                                alternatives: {
                                    kind: "application_received" | "in_review" | "assessment" | "interview_invite" | "interview_scheduled" | "offer" | "rejection" | "position_closed" | "withdrawal" | "offer_accepted" | "follow_up" | "incomplete_application" | "recruiter_outreach" | "job_alert" | "account_notice" | "other_job" | "not_job";
                                    probability: number;
                                }[];
                                candidates: {
                                    application_id: string;
                                    company: string | null;
                                    role: string | null;
                                    status: "saved" | "applied" | "in_review" | "assessment" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "closed";
                                }[];
                                accept: ({
                                    type: "kind";
                                    item: string;
                                    kind: "application_received" | "in_review" | "assessment" | "interview_invite" | "interview_scheduled" | "offer" | "rejection" | "position_closed" | "withdrawal" | "offer_accepted" | "follow_up" | "incomplete_application" | "recruiter_outreach" | "job_alert" | "account_notice" | "other_job" | "not_job";
                                } | {
                                    type: "field";
                                    item: string;
                                    field: "company" | "role" | "location" | "req_id" | "posting_url" | "salary" | "contact";
                                    value: string | null;
                                } | {
                                    type: "status";
                                    item: string;
                                    status: "saved" | "applied" | "in_review" | "assessment" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "closed" | null;
                                } | {
                                    type: "split";
                                    items: string[];
                                    from: string[];
                                } | {
                                    type: "move";
                                    items: string[];
                                    from: string[];
                                    to: string;
                                } | {
                                    type: "merge";
                                    a: string;
                                    b: string;
                                } | {
                                    type: "hide";
                                    item: string;
                                    hidden: boolean;
                                } | {
                                    type: "note";
                                    item: string;
                                    text: string;
                                } | {
                                    type: "rescue";
                                    item: string;
                                } | {
                                    type: "entry";
                                    kind: "application_received" | "in_review" | "assessment" | "interview_invite" | "interview_scheduled" | "offer" | "rejection" | "position_closed" | "withdrawal" | "offer_accepted" | "follow_up" | "incomplete_application" | "recruiter_outreach" | "job_alert" | "account_notice" | "other_job" | "not_job" | null;
                                    at: string;
                                    company: string | null;
                                    role: string | null;
                                    text: string;
                                })[];
                                model_opinion: {
                                    model: string;
                                    kind: "application_received" | "in_review" | "assessment" | "interview_invite" | "interview_scheduled" | "offer" | "rejection" | "position_closed" | "withdrawal" | "offer_accepted" | "follow_up" | "incomplete_application" | "recruiter_outreach" | "job_alert" | "account_notice" | "other_job" | "not_job";
                                    company: string | null;
                                    role: string | null;
                                    quotes: string[];
                                } | null;
                                suggestion: {
                                    type: "kind" | "sender" | "company" | "role" | "rescue";
                                    what: "kind" | "company" | "role" | "look";
                                    value: string;
                                    at: string;
                                    correction_id: string;
                                    item_id: string;
                                    subject: string;
                                    application_id: string | null;
                                    applied: boolean;
                                    accept: ({
                                        type: "kind";
                                        item: string;
                                        kind: "application_received" | "in_review" | "assessment" | "interview_invite" | "interview_scheduled" | "offer" | "rejection" | "position_closed" | "withdrawal" | "offer_accepted" | "follow_up" | "incomplete_application" | "recruiter_outreach" | "job_alert" | "account_notice" | "other_job" | "not_job";
                                    } | {
                                        type: "field";
                                        item: string;
                                        field: "company" | "role" | "location" | "req_id" | "posting_url" | "salary" | "contact";
                                        value: string | null;
                                    } | {
                                        type: "status";
                                        item: string;
                                        status: "saved" | "applied" | "in_review" | "assessment" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "closed" | null;
                                    } | {
                                        type: "split";
                                        items: string[];
                                        from: string[];
                                    } | {
                                        type: "move";
                                        items: string[];
                                        from: string[];
                                        to: string;
                                    } | {
                                        type: "merge";
                                        a: string;
                                        b: string;
                                    } | {
                                        type: "hide";
                                        item: string;
                                        hidden: boolean;
                                    } | {
                                        type: "note";
                                        item: string;
                                        text: string;
                                    } | {
                                        type: "rescue";
                                        item: string;
                                    } | {
                                        type: "entry";
                                        kind: "application_received" | "in_review" | "assessment" | "interview_invite" | "interview_scheduled" | "offer" | "rejection" | "position_closed" | "withdrawal" | "offer_accepted" | "follow_up" | "incomplete_application" | "recruiter_outreach" | "job_alert" | "account_notice" | "other_job" | "not_job" | null;
                                        at: string;
                                        company: string | null;
                                        role: string | null;
                                        text: string;
                                    })[];
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                name: string;
                                type: "file" | "upload" | "sample" | "account";
                                ledger: {
                                    seen: number;
                                    tracked: number;
                                    review: number;
                                    ignored: number;
                                    duplicate: number;
                                    dead_lettered: number;
                                };
                                balanced: boolean;
                                account: {
                                    provider: string;
                                    state: "new" | "syncing" | "watching" | "retrying" | "consent" | "settings" | "paused";
                                    note: string | null;
                                    done: number;
                                    total: number | null;
                                    mails_per_second: number | null;
                                    seconds_left: number | null;
                                    quota: {
                                        used: number;
                                        limit: number;
                                        seconds: number;
                                    } | null;
                                    retry_at: string | null;
                                    synced_at: string | null;
                                    settings: {
                                        host: string | null;
                                        port: number | null;
                                        security: "tls" | "starttls" | "none" | null;
                                        username: string | null;
                                        folders: string[] | null;
                                        since: string | null;
                                    };
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            consent: {
                                outcome: "none" | "withdrawn" | "by hand" | "failed";
                                line: string | null;
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/{id}/left-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    after?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            reasons: {
                                reason: string;
                                disposition: string;
                                mails: number;
                            }[];
                            items: {
                                mail_id: string | null;
                                locator: string;
                                reason: string;
                                disposition: "ignored" | "dead_lettered";
                            }[];
                            next: number | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        address: string;
                        password: string;
                        host?: string;
                        port?: number;
                        security?: "tls" | "starttls" | "none";
                        username?: string;
                        folders?: string[];
                        since?: string;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/discover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    address: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            provider: "imap" | "gmail" | "outlook";
                            name: string;
                            host: string | null;
                            port: number | null;
                            security: "tls" | "starttls" | "none" | null;
                            note: string | null;
                            oauth: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/oauth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        provider: "gmail" | "outlook";
                        address: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            url: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/oauth/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    state: string;
                    code?: string;
                    error?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: never;
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}/{command}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    command: "pause" | "resume" | "rewind";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                mailbox_id: string;
                                name: string;
                                state: "waiting" | "running" | "done" | "failed";
                                bytes_read: number;
                                bytes_total: number;
                                ledger: {
                                    seen: number;
                                    tracked: number;
                                    review: number;
                                    ignored: number;
                                    duplicate: number;
                                    dead_lettered: number;
                                };
                                mails_per_second: number | null;
                                seconds_left: number | null;
                                resumed: {
                                    at: string;
                                    bytes_read: number;
                                } | null;
                                started_at: string | null;
                                finished_at: string | null;
                                error: string | null;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query: {
                    name: string;
                    folder?: string;
                };
                header?: {
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/octet-stream": unknown;
                    "application/mbox": unknown;
                    "message/rfc822": unknown;
                    "application/zip": unknown;
                    "application/gzip": unknown;
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            mailbox_id: string;
                            name: string;
                            state: "waiting" | "running" | "done" | "failed";
                            bytes_read: number;
                            bytes_total: number;
                            ledger: {
                                seen: number;
                                tracked: number;
                                review: number;
                                ignored: number;
                                duplicate: number;
                                dead_lettered: number;
                            };
                            mails_per_second: number | null;
                            seconds_left: number | null;
                            resumed: {
                                at: string;
                                bytes_read: number;
                            } | null;
                            started_at: string | null;
                            finished_at: string | null;
                            error: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            mailbox_id: string;
                            name: string;
                            state: "waiting" | "running" | "done" | "failed";
                            bytes_read: number;
                            bytes_total: number;
                            ledger: {
                                seen: number;
                                tracked: number;
                                review: number;
                                ignored: number;
                                duplicate: number;
                                dead_lettered: number;
                            };
                            mails_per_second: number | null;
                            seconds_left: number | null;
                            resumed: {
                                at: string;
                                bytes_read: number;
                            } | null;
                            started_at: string | null;
                            finished_at: string | null;
                            error: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            mailbox_id: string;
                            name: string;
                            state: "waiting" | "running" | "done" | "failed";
                            bytes_read: number;
                            bytes_total: number;
                            ledger: {
                                seen: number;
                                tracked: number;
                                review: number;
                                ignored: number;
                                duplicate: number;
                                dead_lettered: number;
                            };
                            mails_per_second: number | null;
                            seconds_left: number | null;
                            resumed: {
                                at: string;
                                bytes_read: number;
                            } | null;
                            started_at: string | null;
                            finished_at: string | null;
                            error: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    "if-match"?: string;
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        type: "kind";
                        item: string;
                        kind: "application_received" | "in_review" | "assessment" | "interview_invite" | "interview_scheduled" | "offer" | "rejection" | "position_closed" | "withdrawal" | "offer_accepted" | "follow_up" | "incomplete_application" | "recruiter_outreach" | "job_alert" | "account_notice" | "other_job" | "not_job";
                    } | {
                        type: "field";
                        item: string;
                        field: "company" | "role" | "location" | "req_id" | "posting_url" | "salary" | "contact";
                        value: string | null;
                    } | {
                        type: "status";
                        item: string;
                        status: "saved" | "applied" | "in_review" | "assessment" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "closed" | null;
                    } | {
                        type: "split";
                        items: string[];
                        from: string[];
                    } | {
                        type: "move";
                        items: string[];
                        from: string[];
                        to: string;
                    } | {
                        type: "merge";
                        a: string;
                        b: string;
                    } | {
                        type: "hide";
                        item: string;
                        hidden: boolean;
                    } | {
                        type: "note";
                        item: string;
                        text: string;
                    } | {
                        type: "rescue";
                        item: string;
                    } | {
                        type: "entry";
                        kind: "application_received" | "in_review" | "assessment" | "interview_invite" | "interview_scheduled" | "offer" | "rejection" | "position_closed" | "withdrawal" | "offer_accepted" | "follow_up" | "incomplete_application" | "recruiter_outreach" | "job_alert" | "account_notice" | "other_job" | "not_job" | null;
                        at: string;
                        company: string | null;
                        role: string | null;
                        text: string;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            rescued?: "done" | "source gone";
                            application_id?: string | null;
                            applying?: {
                                done: number;
                                total: number;
                            } | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corrections/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    "if-match"?: string;
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        corrections: ({
                            type: "kind";
                            item: string;
                            kind: "application_received" | "in_review" | "assessment" | "interview_invite" | "interview_scheduled" | "offer" | "rejection" | "position_closed" | "withdrawal" | "offer_accepted" | "follow_up" | "incomplete_application" | "recruiter_outreach" | "job_alert" | "account_notice" | "other_job" | "not_job";
                        } | {
                            type: "field";
                            item: string;
                            field: "company" | "role" | "location" | "req_id" | "posting_url" | "salary" | "contact";
                            value: string | null;
                        } | {
                            type: "status";
                            item: string;
                            status: "saved" | "applied" | "in_review" | "assessment" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "closed" | null;
                        } | {
                            type: "split";
                            items: string[];
                            from: string[];
                        } | {
                            type: "move";
                            items: string[];
                            from: string[];
                            to: string;
                        } | {
                            type: "merge";
                            a: string;
                            b: string;
                        } | {
                            type: "hide";
                            item: string;
                            hidden: boolean;
                        } | {
                            type: "note";
                            item: string;
                            text: string;
                        } | {
                            type: "rescue";
                            item: string;
                        } | {
                            type: "entry";
                            kind: "application_received" | "in_review" | "assessment" | "interview_invite" | "interview_scheduled" | "offer" | "rejection" | "position_closed" | "withdrawal" | "offer_accepted" | "follow_up" | "incomplete_application" | "recruiter_outreach" | "job_alert" | "account_notice" | "other_job" | "not_job" | null;
                            at: string;
                            company: string | null;
                            role: string | null;
                            text: string;
                        })[];
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            ids: string[];
                            applying?: {
                                done: number;
                                total: number;
                            } | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corrections/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        ids: string[];
                    };
                };
            };
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corrections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            since: string | null;
                            heard_back: {
                                total: number;
                                items: {
                                    application_id: string;
                                    company: string | null;
                                    role: string | null;
                                    status: "saved" | "applied" | "in_review" | "assessment" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "closed";
                                    item_id: string;
                                    kind: "application_received" | "in_review" | "assessment" | "interview_invite" | "interview_scheduled" | "offer" | "rejection" | "position_closed" | "withdrawal" | "offer_accepted" | "follow_up" | "incomplete_application" | "recruiter_outreach" | "job_alert" | "account_notice" | "other_job" | "not_job";
                                    summary: string;
                                    at: string | null;
                                }[];
                            };
                            needs_you: {
                                offers: {
                                    application_id: string;
                                    company: string | null;
                                    role: string | null;
                                    status: "saved" | "applied" | "in_review" | "assessment" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "closed";
                                    item_id: string;
                                    at: string | null;
                                    due: string | null;
                                }[];
                                interviews: {
                                    application_id: string;
                                    company: string | null;
                                    role: string | null;
                                    status: "saved" | "applied" | "in_review" | "assessment" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "closed";
                                    item_id: string;
                                    start: string;
                                    end: string | null;
                                    tz: string | null;
                                    where: string | null;
                                }[];
                                assessments: {
                                    application_id: string;
                                    company: string | null;
                                    role: string | null;
                                    status: "saved" | "applied" | "in_review" | "assessment" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "closed";
                                    item_id: string;
                                    asked_at: string | null;
                                    due: string | null;
                                }[];
                                review: number;
                            };
                            silent: {
                                total: number;
                                items: {
                                    application_id: string;
                                    company: string | null;
                                    role: string | null;
                                    status: "saved" | "applied" | "in_review" | "assessment" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "closed";
                                    last_activity_at: string | null;
                                    silent_since: string;
                                    usual_days: number;
                                }[];
                            };
                            numbers: {
                                applied: number;
                                heard_back: number;
                                interviews: number;
                                offers: number;
                                median_days_to_answer: number | null;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            sensitivity: "few" | "normal" | "many";
                            body_days: number | null;
                            sheets: {
                                spreadsheet: string;
                                tab: string;
                            } | null;
                            read_postings: boolean;
                            applying: {
                                done: number;
                                total: number;
                            } | null;
                            version: string;
                        };
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: {
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        sensitivity: "few" | "normal" | "many";
                        body_days?: number | null;
                        sheets?: {
                            spreadsheet: string;
                            tab: string;
                        } | null;
                        read_postings?: boolean;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            sensitivity: "few" | "normal" | "many";
                            body_days: number | null;
                            sheets: {
                                spreadsheet: string;
                                tab: string;
                            } | null;
                            read_postings: boolean;
                            applying: {
                                done: number;
                                total: number;
                            } | null;
                            version: string;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/body-days/{days}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    days: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            mails: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/language-model": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            model: {
                                id: string;
                                host: string;
                                daily_tokens: number;
                            } | null;
                            asked_today: number;
                            answered_today: number;
                            tokens_today: number;
                            failures: {
                                reason: string;
                                requests: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            total: number;
                            next_cursor: string | null;
                            items: {
                                type: "kind" | "sender" | "company" | "role" | "rescue";
                                from_name: string;
                                from_address: string;
                                was: string;
                                value: string;
                                at: string;
                                item_id: string;
                                subject: string;
                                application_id: string | null;
                                applied: number;
                                asked: number;
                                corrections: string[];
                            }[];
                            applying: {
                                done: number;
                                total: number;
                            } | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        events: unknown[];
                    } | unknown[] | {
                        [key: string]: unknown;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                external_id: string | null;
                                result: "created" | "known" | "refused";
                                status: number;
                                reason: string | null;
                                application_id: string | null;
                            }[];
                        };
                    };
                };
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                external_id: string | null;
                                result: "created" | "known" | "refused";
                                status: number;
                                reason: string | null;
                                application_id: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                version: string;
                                origin: "person" | "setting";
                                url: string;
                                description: string;
                                kinds: ("application.created" | "event.added" | "event.changed" | "event.removed" | "application.status" | "application.changed" | "application.hidden" | "application.shown" | "application.merged" | "application.removed" | "application_received" | "in_review" | "assessment" | "interview_invite" | "interview_scheduled" | "offer" | "rejection" | "position_closed" | "withdrawal" | "offer_accepted" | "follow_up" | "incomplete_application" | "recruiter_outreach" | "job_alert" | "account_notice" | "other_job" | "not_job" | "note")[] | null;
                                history: boolean;
                                state: "active" | "paused";
                                note: string | null;
                                created_at: string;
                                previous_secret_until: string | null;
                                deliveries: {
                                    open: number;
                                    delivered: number;
                                    dead: number;
                                };
                                last_delivery: {
                                    at: string;
                                    status: number | null;
                                    answer: string;
                                    delivered: boolean;
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        url: string;
                        description?: string;
                        kinds?: ("application.created" | "event.added" | "event.changed" | "event.removed" | "application.status" | "application.changed" | "application.hidden" | "application.shown" | "application.merged" | "application.removed" | "application_received" | "in_review" | "assessment" | "interview_invite" | "interview_scheduled" | "offer" | "rejection" | "position_closed" | "withdrawal" | "offer_accepted" | "follow_up" | "incomplete_application" | "recruiter_outreach" | "job_alert" | "account_notice" | "other_job" | "not_job" | "note")[] | null;
                        history?: boolean;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: string;
                            origin: "person" | "setting";
                            url: string;
                            description: string;
                            kinds: ("application.created" | "event.added" | "event.changed" | "event.removed" | "application.status" | "application.changed" | "application.hidden" | "application.shown" | "application.merged" | "application.removed" | "application_received" | "in_review" | "assessment" | "interview_invite" | "interview_scheduled" | "offer" | "rejection" | "position_closed" | "withdrawal" | "offer_accepted" | "follow_up" | "incomplete_application" | "recruiter_outreach" | "job_alert" | "account_notice" | "other_job" | "not_job" | "note")[] | null;
                            history: boolean;
                            state: "active" | "paused";
                            note: string | null;
                            created_at: string;
                            previous_secret_until: string | null;
                            deliveries: {
                                open: number;
                                delivered: number;
                                dead: number;
                            };
                            last_delivery: {
                                at: string;
                                status: number | null;
                                answer: string;
                                delivered: boolean;
                            } | null;
                            secret: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: string;
                            origin: "person" | "setting";
                            url: string;
                            description: string;
                            kinds: ("application.created" | "event.added" | "event.changed" | "event.removed" | "application.status" | "application.changed" | "application.hidden" | "application.shown" | "application.merged" | "application.removed" | "application_received" | "in_review" | "assessment" | "interview_invite" | "interview_scheduled" | "offer" | "rejection" | "position_closed" | "withdrawal" | "offer_accepted" | "follow_up" | "incomplete_application" | "recruiter_outreach" | "job_alert" | "account_notice" | "other_job" | "not_job" | "note")[] | null;
                            history: boolean;
                            state: "active" | "paused";
                            note: string | null;
                            created_at: string;
                            previous_secret_until: string | null;
                            deliveries: {
                                open: number;
                                delivered: number;
                                dead: number;
                            };
                            last_delivery: {
                                at: string;
                                status: number | null;
                                answer: string;
                                delivered: boolean;
                            } | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch: {
            parameters: {
                query?: never;
                header?: {
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        url?: string;
                        description?: string;
                        kinds?: ("application.created" | "event.added" | "event.changed" | "event.removed" | "application.status" | "application.changed" | "application.hidden" | "application.shown" | "application.merged" | "application.removed" | "application_received" | "in_review" | "assessment" | "interview_invite" | "interview_scheduled" | "offer" | "rejection" | "position_closed" | "withdrawal" | "offer_accepted" | "follow_up" | "incomplete_application" | "recruiter_outreach" | "job_alert" | "account_notice" | "other_job" | "not_job" | "note")[] | null;
                        history?: boolean;
                        state?: "active" | "paused";
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: string;
                            origin: "person" | "setting";
                            url: string;
                            description: string;
                            kinds: ("application.created" | "event.added" | "event.changed" | "event.removed" | "application.status" | "application.changed" | "application.hidden" | "application.shown" | "application.merged" | "application.removed" | "application_received" | "in_review" | "assessment" | "interview_invite" | "interview_scheduled" | "offer" | "rejection" | "position_closed" | "withdrawal" | "offer_accepted" | "follow_up" | "incomplete_application" | "recruiter_outreach" | "job_alert" | "account_notice" | "other_job" | "not_job" | "note")[] | null;
                            history: boolean;
                            state: "active" | "paused";
                            note: string | null;
                            created_at: string;
                            previous_secret_until: string | null;
                            deliveries: {
                                open: number;
                                delivered: number;
                                dead: number;
                            };
                            last_delivery: {
                                at: string;
                                status: number | null;
                                answer: string;
                                delivered: boolean;
                            } | null;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/webhooks/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: string;
                            origin: "person" | "setting";
                            url: string;
                            description: string;
                            kinds: ("application.created" | "event.added" | "event.changed" | "event.removed" | "application.status" | "application.changed" | "application.hidden" | "application.shown" | "application.merged" | "application.removed" | "application_received" | "in_review" | "assessment" | "interview_invite" | "interview_scheduled" | "offer" | "rejection" | "position_closed" | "withdrawal" | "offer_accepted" | "follow_up" | "incomplete_application" | "recruiter_outreach" | "job_alert" | "account_notice" | "other_job" | "not_job" | "note")[] | null;
                            history: boolean;
                            state: "active" | "paused";
                            note: string | null;
                            created_at: string;
                            previous_secret_until: string | null;
                            deliveries: {
                                open: number;
                                delivered: number;
                                dead: number;
                            };
                            last_delivery: {
                                at: string;
                                status: number | null;
                                answer: string;
                                delivered: boolean;
                            } | null;
                            secret: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            event_id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        event_id: string;
                    } | {
                        which: "dead" | "all";
                    };
                };
            };
            responses: {
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            events: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    state?: "held" | "queued" | "delivered" | "dead" | "dropped";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                event_id: string;
                                type: string;
                                kind: string | null;
                                application_id: string | null;
                                company: string | null;
                                role: string | null;
                                sequence: number;
                                recorded_at: string;
                                state: "held" | "queued" | "delivered" | "dead" | "dropped";
                                tries: number;
                                status: number | null;
                                answer: string;
                                tried_at: string | null;
                                next_at: string | null;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: number;
                                what: "mail" | "delivery" | "posting" | "other";
                                kind: string;
                                error: string;
                                tries: number;
                                died_at: string;
                                delivery: {
                                    webhook_id: string;
                                    url: string;
                                    event_id: string;
                                    type: string;
                                } | null;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dead-letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            what: "mail" | "delivery" | "posting" | "other";
                            kind: string;
                            error: string;
                            tries: number;
                            died_at: string;
                            delivery: {
                                webhook_id: string;
                                url: string;
                                event_id: string;
                                type: string;
                            } | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dead-letters/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            mode: "local" | "server";
                            sign_up: "invited" | "open" | null;
                            google: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        email: string;
                        password: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            second_factor: boolean;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    } | {
                        recovery_code: string;
                    };
                };
            };
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        email: string;
                        password: string;
                        name?: string;
                    };
                };
            };
            responses: {
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            email: string;
                            purpose: "join" | "reset";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token: string;
                        password: string;
                        name?: string;
                    };
                };
            };
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            challenge: string;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        response: {
                            id: string;
                            rawId: string;
                            type: "public-key";
                            authenticatorAttachment?: string | null;
                            clientExtensionResults?: {
                                [key: string]: unknown;
                            };
                            response: {
                                clientDataJSON: string;
                                authenticatorData: string;
                                signature: string;
                                userHandle?: string | null;
                            };
                        };
                    };
                };
            };
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/google": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        to?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            url: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/google/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    state?: string;
                    code?: string;
                    error?: string;
                    iss?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: never;
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            mode: "local" | "server";
                            email: string | null;
                            name: string | null;
                            admin: boolean;
                            second_factor: boolean;
                            second_factor_required: boolean;
                            missing_factor: "set_up" | "sign_in" | null;
                            password: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                created_at: string;
                                expires_at: string;
                                address: string | null;
                                browser: string | null;
                                current: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                at: string;
                                way: "password" | "code" | "passkey" | "google";
                                outcome: "done" | "wrong" | "code_asked" | "code_wrong";
                                browser: string;
                                network: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        current: string;
                        password: string;
                    };
                };
            };
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            uri: string;
                            recovery_codes: string[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password?: string;
                    };
                };
            };
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password?: string;
                    };
                };
            };
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                name: string;
                                synced: boolean;
                                created_at: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        response: {
                            id: string;
                            rawId: string;
                            type: "public-key";
                            authenticatorAttachment?: string | null;
                            clientExtensionResults?: {
                                [key: string]: unknown;
                            };
                            response: {
                                clientDataJSON: string;
                                attestationObject: string;
                                transports?: string[];
                            };
                        };
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            challenge: string;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/passkeys/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                    };
                };
            };
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/passkeys/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password?: string;
                    };
                };
            };
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                name: string;
                                beginning: string;
                                scopes: ("read" | "write" | "ingest" | "admin")[];
                                created_at: string;
                                expires_at: string | null;
                                last_used_at: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        scopes: ("read" | "write" | "ingest" | "admin")[];
                        expires_at?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            name: string;
                            beginning: string;
                            scopes: ("read" | "write" | "ingest" | "admin")[];
                            created_at: string;
                            expires_at: string | null;
                            last_used_at: string | null;
                        };
                    };
                };
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            name: string;
                            beginning: string;
                            scopes: ("read" | "write" | "ingest" | "admin")[];
                            created_at: string;
                            expires_at: string | null;
                            last_used_at: string | null;
                            key: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                email: string;
                                name: string;
                                admin: boolean;
                                second_factor: boolean;
                                created_at: string;
                                closed_at: string | null;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/people/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/people/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/people/{id}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            email: string;
                            purpose: "join" | "reset";
                            admin: boolean;
                            expires_at: string;
                        };
                    };
                };
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            url: string;
                            expires_at: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                email: string;
                                purpose: "join" | "reset";
                                admin: boolean;
                                expires_at: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        email: string;
                        admin?: boolean;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            email: string;
                            purpose: "join" | "reset";
                            admin: boolean;
                            expires_at: string;
                        };
                    };
                };
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            url: string;
                            expires_at: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            openapi: string;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/event-stream": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            status: string;
                            version: string;
                            uptime_seconds: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            status: string;
                            missing: string[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
