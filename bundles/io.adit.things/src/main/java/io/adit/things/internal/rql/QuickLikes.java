package io.adit.things.internal.rql;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.ditto.base.model.exceptions.InvalidRqlExpressionException;
import org.eclipse.ditto.rql.query.criteria.Criteria;
import org.eclipse.ditto.rql.query.criteria.CriteriaFactory;
import org.eclipse.ditto.rql.query.criteria.Predicate;
import org.eclipse.ditto.rql.query.criteria.visitors.CriteriaVisitor;
import org.eclipse.ditto.rql.query.criteria.visitors.PredicateVisitor;
import org.eclipse.ditto.rql.query.expression.ExistsFieldExpression;
import org.eclipse.ditto.rql.query.expression.FilterFieldExpression;

/**
 * The same criteria with patterns of {@code like} and {@code ilike} that take at most text times pattern steps.
 *
 * <p>Ditto's library writes a pattern such as {@code *a*b*c} as {@code .*a.*b.*c}, for which Java may try each place of
 * each letter with each place of the others: one condition could keep a thread busy for ever. What stands between two
 * {@code *} may as well be taken where it comes first, as the next {@code *} makes up for the rest; so it becomes an
 * atomic group that is never entered again: {@code (?>.*?a)(?>.*?b).*c}.
 *
 * @see Pattern
 */
final class QuickLikes implements CriteriaVisitor<Criteria> {
    /** Wildcards of one pattern; the matcher's stack grows with them. */
    static final int MOST_WILDCARDS = 250;

    private static final CriteriaFactory CRITERIA = CriteriaFactory.getInstance();
    private static final Pattern ANY = Pattern.compile("\\E.*\\Q", Pattern.LITERAL);
    private static final Pattern ONE = Pattern.compile("\\E.", Pattern.LITERAL);

    /** The criteria with quick patterns; throws InvalidRqlExpressionException when one has too many wildcards. */
    static Criteria of(Criteria criteria) {
        return criteria.accept(new QuickLikes());
    }

    /** A regular expression of the library that matches the same in a bounded number of steps. */
    static String quick(String regex) {
        if (ONE.splitAsStream(regex).count() > MOST_WILDCARDS) {
            throw InvalidRqlExpressionException.newBuilder()
                    .message("A pattern may have at most " + MOST_WILDCARDS + " wildcards.")
                    .build();
        }
        String[] parts = ANY.split(regex, -1);
        StringBuilder quick = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length - 1; i++) {
            quick.append("\\E(?>.*?\\Q").append(parts[i]).append("\\E)\\Q");
        }
        return parts.length == 1
                ? regex
                : quick.append("\\E.*\\Q").append(parts[parts.length - 1]).toString();
    }

    @Override
    public Criteria visitAnd(List<Criteria> all) {
        return CRITERIA.and(all);
    }

    @Override
    public Criteria visitAny() {
        return CRITERIA.any();
    }

    @Override
    public Criteria visitExists(ExistsFieldExpression field) {
        return CRITERIA.existsCriteria(field);
    }

    @Override
    public Criteria visitField(FilterFieldExpression field, Predicate predicate) {
        return CRITERIA.fieldCriteria(field, predicate.<Predicate>accept(new Rewritten(predicate)));
    }

    @Override
    public Criteria visitNor(List<Criteria> none) {
        return CRITERIA.nor(none);
    }

    @Override
    public Criteria visitOr(List<Criteria> any) {
        return CRITERIA.or(any);
    }

    /** A predicate that hands a quick pattern to whoever evaluates it; every other one stays as it is. */
    private record Rewritten(Predicate same) implements PredicateVisitor<Predicate> {
        @Override
        public Predicate visitLike(String regex) {
            String quick = quick(regex);
            return new Predicate() {
                @Override
                public <T> T accept(PredicateVisitor<T> visitor) {
                    return visitor.visitLike(quick);
                }
            };
        }

        @Override
        public Predicate visitILike(String regex) {
            String quick = quick(regex);
            return new Predicate() {
                @Override
                public <T> T accept(PredicateVisitor<T> visitor) {
                    return visitor.visitILike(quick);
                }
            };
        }

        @Override
        public Predicate visitEq(Object value) {
            return same;
        }

        @Override
        public Predicate visitGe(Object value) {
            return same;
        }

        @Override
        public Predicate visitGt(Object value) {
            return same;
        }

        @Override
        public Predicate visitLe(Object value) {
            return same;
        }

        @Override
        public Predicate visitLt(Object value) {
            return same;
        }

        @Override
        public Predicate visitNe(Object value) {
            return same;
        }

        @Override
        public Predicate visitIn(List<?> values) {
            return same;
        }
    }
}
