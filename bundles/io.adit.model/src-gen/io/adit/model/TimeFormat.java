/**
 */
package io.adit.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Time Format</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a payload gives time.
 * <!-- end-model-doc -->
 * @see io.adit.model.AditPackage#getTimeFormat()
 * @model
 * @generated
 */
public enum TimeFormat implements Enumerator {
	/**
	 * The '<em><b>ISO8601</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ISO8601_VALUE
	 * @generated
	 * @ordered
	 */
	ISO8601(0, "ISO8601", "ISO8601"),

	/**
	 * The '<em><b>EPOCH SECONDS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EPOCH_SECONDS_VALUE
	 * @generated
	 * @ordered
	 */
	EPOCH_SECONDS(1, "EPOCH_SECONDS", "EPOCH_SECONDS"),

	/**
	 * The '<em><b>EPOCH MILLIS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EPOCH_MILLIS_VALUE
	 * @generated
	 * @ordered
	 */
	EPOCH_MILLIS(2, "EPOCH_MILLIS", "EPOCH_MILLIS");

	/**
	 * The '<em><b>ISO8601</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ISO8601
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ISO8601_VALUE = 0;

	/**
	 * The '<em><b>EPOCH SECONDS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EPOCH_SECONDS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EPOCH_SECONDS_VALUE = 1;

	/**
	 * The '<em><b>EPOCH MILLIS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EPOCH_MILLIS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EPOCH_MILLIS_VALUE = 2;

	/**
	 * An array of all the '<em><b>Time Format</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TimeFormat[] VALUES_ARRAY =
		new TimeFormat[] {
			ISO8601,
			EPOCH_SECONDS,
			EPOCH_MILLIS,
		};

	/**
	 * A public read-only list of all the '<em><b>Time Format</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TimeFormat> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Time Format</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TimeFormat get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TimeFormat result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Time Format</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TimeFormat getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TimeFormat result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Time Format</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TimeFormat get(int value) {
		switch (value) {
			case ISO8601_VALUE: return ISO8601;
			case EPOCH_SECONDS_VALUE: return EPOCH_SECONDS;
			case EPOCH_MILLIS_VALUE: return EPOCH_MILLIS;
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
	private TimeFormat(int value, String name, String literal) {
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
	
} //TimeFormat
