/**
 */
package io.adit.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Template Target</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Which number of a rule a parameter of its template is. FORMULA: it stands in formulas and conditions for ${id of the parameter}.
 * <!-- end-model-doc -->
 * @see io.adit.model.AditPackage#getTemplateTarget()
 * @model
 * @generated
 */
public enum TemplateTarget implements Enumerator {
	/**
	 * The '<em><b>LIMIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LIMIT_VALUE
	 * @generated
	 * @ordered
	 */
	LIMIT(0, "LIMIT", "LIMIT"),

	/**
	 * The '<em><b>HYSTERESIS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HYSTERESIS_VALUE
	 * @generated
	 * @ordered
	 */
	HYSTERESIS(1, "HYSTERESIS", "HYSTERESIS"),

	/**
	 * The '<em><b>DELAY ON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DELAY_ON_VALUE
	 * @generated
	 * @ordered
	 */
	DELAY_ON(2, "DELAY_ON", "DELAY_ON"),

	/**
	 * The '<em><b>DELAY OFF</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DELAY_OFF_VALUE
	 * @generated
	 * @ordered
	 */
	DELAY_OFF(3, "DELAY_OFF", "DELAY_OFF"),

	/**
	 * The '<em><b>FORMULA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FORMULA_VALUE
	 * @generated
	 * @ordered
	 */
	FORMULA(4, "FORMULA", "FORMULA");

	/**
	 * The '<em><b>LIMIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LIMIT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LIMIT_VALUE = 0;

	/**
	 * The '<em><b>HYSTERESIS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HYSTERESIS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HYSTERESIS_VALUE = 1;

	/**
	 * The '<em><b>DELAY ON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DELAY_ON
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DELAY_ON_VALUE = 2;

	/**
	 * The '<em><b>DELAY OFF</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DELAY_OFF
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DELAY_OFF_VALUE = 3;

	/**
	 * The '<em><b>FORMULA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FORMULA
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FORMULA_VALUE = 4;

	/**
	 * An array of all the '<em><b>Template Target</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TemplateTarget[] VALUES_ARRAY =
		new TemplateTarget[] {
			LIMIT,
			HYSTERESIS,
			DELAY_ON,
			DELAY_OFF,
			FORMULA,
		};

	/**
	 * A public read-only list of all the '<em><b>Template Target</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TemplateTarget> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Template Target</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TemplateTarget get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TemplateTarget result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Template Target</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TemplateTarget getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TemplateTarget result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Template Target</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TemplateTarget get(int value) {
		switch (value) {
			case LIMIT_VALUE: return LIMIT;
			case HYSTERESIS_VALUE: return HYSTERESIS;
			case DELAY_ON_VALUE: return DELAY_ON;
			case DELAY_OFF_VALUE: return DELAY_OFF;
			case FORMULA_VALUE: return FORMULA;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private TemplateTarget(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //TemplateTarget
